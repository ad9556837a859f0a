package quotemark.export.csv.bundle;

/// What evidence is.
enum SourceKind {
    PASSAGE,
    PAGE,
    FILE
}
