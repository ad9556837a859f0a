package quotemark.app;

import java.util.Locale;

/// Whether there is a screen to show a window on.
final class Display {
    private Display() {}

    /// On Linux a display is named in the environment; elsewhere there always is one. With the
    /// property by which any Java is told to do without, there is none.
    static boolean isMissing() {
        if (Boolean.getBoolean("java.awt.headless")) {
            return true;
        }
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return linux && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY");
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    /// Makes JavaFX draw into memory. Must be called before JavaFX starts.
    static void pretend() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// What is wrong with a display on which JavaFX could not start.
    static String sentence(Throwable failure) {
        String all = String.valueOf(failure) + failure.getCause();
        boolean library =
                all.contains("GTK") || all.contains("libgtk") || all.contains("UnsatisfiedLink");
        return library
                ? "Quotemark needs the GTK 3 library to show its window: install it (on Debian and Ubuntu: apt install libgtk-3-0)."
                : "Quotemark cannot open the display %s: check that it is running and that you may use it."
                        .formatted(System.getenv("DISPLAY"));
    }
}
