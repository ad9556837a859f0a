package quotemark.session;

/// Whether the file has everything that the screen shows.
public enum SaveState {
    SAVED,
    SAVING,
    /// The last act could not be written and is no longer shown.
    FAILED
}
