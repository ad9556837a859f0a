package quotemark.export.csv.bundle;

/// What was put beside the text.
enum RemarkKind {
    NOTE,
    TAG
}
