package quotemark.fetch;

/// From where pages are fetched.
public enum Reach {
    /// From the public web alone: what runs in the reader's house is nobody's page.
    WEB,
    /// From this machine and its local network too.
    LOCAL_NETWORK_TOO
}
