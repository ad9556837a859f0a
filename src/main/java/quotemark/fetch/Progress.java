package quotemark.fetch;

/// Is told how far a fetch is, on a thread of its own.
@FunctionalInterface
public interface Progress {

    /// Something came.
    ///
    /// @param host that is asked
    /// @param bytes that came until now
    void came(String host, long bytes);
}
