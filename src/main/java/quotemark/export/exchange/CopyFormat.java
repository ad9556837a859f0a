package quotemark.export.exchange;

/// A format of annotated copies that is read back. Safe for any thread.
public interface CopyFormat {

    /// Whether the file claims to be a copy of this format, whole or damaged. Every file that is
    /// imported is asked about, so the answer comes from its beginning or its name, and a file of
    /// somebody else's is never claimed by mistake.
    boolean recognises(CopyFile file);

    /// As what a file of it is kept beside the article that was read from it.
    default String mediaType() {
        return "application/octet-stream";
    }

    /// What stands in a file that is recognised.
    ///
    /// @throws CopyException if it is damaged, or something is missing beside it
    Parcel read(CopyFile file) throws CopyException;
}
