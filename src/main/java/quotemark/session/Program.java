package quotemark.session;

import java.util.Objects;

/// This very Quotemark.
public final class Program {
    private Program() {}

    /// From the manifest of its jar, when it runs from one.
    public static String version() {
        return Objects.requireNonNullElse(
                Program.class.getPackage().getImplementationVersion(), "development");
    }
}
