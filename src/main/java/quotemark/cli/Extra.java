package quotemark.cli;

/// What copies hold only if somebody asks for it.
enum Extra {
    SUGGESTIONS
}
