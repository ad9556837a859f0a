package quotemark.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// How this reader likes the window on this machine: a small file of properties, not part of the
/// library.
///
/// What cannot be read counts as not set. On the user interface's thread, but for [#save()].
public final class Preferences {
    /// A constant of `Theme`.
    public static final String THEME = "theme";

    /// Of the article, in pixels.
    public static final String TEXT_SIZE = "text.size";

    /// From line to line, in sizes of the letters.
    public static final String TEXT_LEADING = "text.leading";

    /// That stand in a full line.
    public static final String TEXT_CHARACTERS = "text.characters";

    /// A constant of `Typeface`.
    public static final String TEXT_TYPEFACE = "text.typeface";

    /// Of the text around the article, in pixels.
    public static final String INTERFACE_SIZE = "interface.size";

    /// Whether single letters are commands.
    public static final String LETTERS_ON = "letters.on";

    /// Pairs of a command's usual letter and the reader's: `qw wq`.
    public static final String LETTERS_EXCHANGED = "letters.exchanged";

    /// A constant of `Motion`.
    public static final String MOTION = "motion";

    /// Whether an article is shown before it is added to the library.
    public static final String PREVIEW = "preview";

    /// Whether quotes are suggested in an article that is opened.
    public static final String SUGGESTIONS = "suggestions";

    /// The name that goes into the log of edits.
    public static final String READER = "reader.name";

    /// Whether addresses of the local network are fetched.
    public static final String LOCAL_NETWORK = "web.local.network";

    public static final String WINDOW_WIDTH = "window.width";
    public static final String WINDOW_HEIGHT = "window.height";
    public static final String WINDOW_MAXIMIZED = "window.maximized";
    public static final String LIBRARY_SHOWN = "library.shown";
    public static final String LIBRARY_WIDTH = "library.width";
    public static final String NOTES_SHOWN = "notes.shown";
    public static final String NOTES_WIDTH = "notes.width";

    /// Names of formats, with commas between.
    public static final String EXPORT_FORMATS = "export.formats";

    public static final String EXPORT_FOLDER = "export.folder";

    /// Whether the folder is shown when the copies are written.
    public static final String EXPORT_OPENED = "export.opened";

    /// A constant of `Lens`.
    public static final String EXPORT_LENS = "export.lens";

    /// What copies for people leave out: names of `CopyPart`, with commas between.
    public static final String EXPORT_WITHOUT = "export.without";

    /// Whether copies hold what was suggested and not decided.
    public static final String EXPORT_SUGGESTIONS = "export.suggestions";

    private final Path file;
    private final Properties values = new Properties();
    private Runnable keeping = () -> {};

    private Preferences(Path file) {
        this.file = file;
    }

    /// Reads the file; without one, everything is at its default.
    public static Preferences load(Path file) {
        var preferences = new Preferences(file);
        try {
            preferences.values.load(new StringReader(Files.readString(file)));
        } catch (NoSuchFileException e) {
            // The first start.
        } catch (IOException | IllegalArgumentException e) {
            preferences.setAside(e);
        }
        return preferences;
    }

    /// Keeps what cannot be read beside the file, which is written anew.
    private void setAside(Exception reason) {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        var logger = System.getLogger("quotemark");
        logger.log(System.Logger.Level.WARNING, "preferences are unreadable: " + aside, reason);
        try {
            Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            logger.log(System.Logger.Level.WARNING, "and cannot be kept", e);
        }
    }

    /// Where the platform keeps such files.
    public static Path defaultFile() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        Path folder;
        if (system.contains("mac")) {
            folder = home.resolve("Library/Preferences");
        } else if (system.contains("windows")) {
            folder = environment("APPDATA", home.resolve("AppData/Roaming"));
        } else {
            folder = environment("XDG_CONFIG_HOME", home.resolve(".config"));
        }
        return folder.resolve("quotemark").resolve("preferences.properties");
    }

    private static Path environment(String name, Path otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }

    public String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    public double get(String key, double otherwise) {
        try {
            double value = Double.parseDouble(values.getProperty(key, String.valueOf(otherwise)));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            // Edited by hand, badly: the default is better than no window.
            return otherwise;
        }
    }

    /// A constant by its name.
    public <E extends Enum<E>> E get(String key, E otherwise) {
        String name = values.getProperty(key, otherwise.name());
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    public boolean get(String key, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(key, String.valueOf(otherwise)));
    }

    public void set(String key, Object value) {
        String written = String.valueOf(value);
        if (!written.equals(values.setProperty(key, written))) {
            keeping.run();
        }
    }

    /// From now on, what is changed is in the file soon.
    ///
    /// @param files writes; before it ends, all that was changed until then
    /// @param failed is told why something could not be written
    public void keepIn(Background files, Consumer<Exception> failed) {
        var waiting = new AtomicBoolean();
        keeping =
                () -> {
                    if (!waiting.getAndSet(true)) {
                        files.runUnhurried(
                                () -> {
                                    waiting.set(false);
                                    save();
                                    return true;
                                },
                                _ -> {},
                                failed);
                    }
                };
    }

    /// Writes the file, whole or not at all. On one thread.
    ///
    /// @throws IOException if it cannot be written
    public void save() throws IOException {
        var text = new StringWriter();
        values.store(text, "Quotemark");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text.toString());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
