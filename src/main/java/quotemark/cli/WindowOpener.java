package quotemark.cli;

/// Opens the window.
@FunctionalInterface
public interface WindowOpener {

    /// Returns when the window is closed.
    ///
    /// @return the exit code
    int open(WindowRequest request);
}
