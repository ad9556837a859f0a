package quotemark.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a reader who has chosen no place keeps the library.
final class DefaultFile {
    private DefaultFile() {}

    static Path of(String system, Path home, Map<String, String> environment) {
        return folder(system.toLowerCase(Locale.ROOT), home, environment)
                .resolve("library.quotemark");
    }

    private static Path folder(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("windows")) {
            return chosen(environment.get("APPDATA"), home.resolve("AppData", "Roaming"))
                    .resolve("Quotemark");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Quotemark");
        }
        return chosen(environment.get("XDG_DATA_HOME"), home.resolve(".local", "share"))
                .resolve("quotemark");
    }

    /// The XDG specification: a relative path counts as none.
    private static Path chosen(@Nullable String folder, Path otherwise) {
        return folder != null && Path.of(folder).isAbsolute() ? Path.of(folder) : otherwise;
    }
}
