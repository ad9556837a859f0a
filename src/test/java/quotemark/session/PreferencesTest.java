package quotemark.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quotemark.annotation.Lens;

/// Settings that an earlier version wrote, or nobody.
class PreferencesTest {
    private static final String NOT_SET = "not set";

    @TempDir Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void copyThoseOfTheFirstVersion() throws Exception {
        file = folder.resolve("preferences.properties");
        try (var first = getClass().getResourceAsStream("preferences-0.1.properties")) {
            Files.copy(Objects.requireNonNull(first), file);
        }
    }

    /// A setting that is new has to be added to the file here, one that is renamed must not.
    @Test
    void everySettingIsStillUnderstood() throws Exception {
        var preferences = Preferences.load(file);
        for (Field key : Preferences.class.getFields()) {
            assertThat(preferences.get((String) key.get(null), NOT_SET))
                    .as(key.getName())
                    .isNotEqualTo(NOT_SET);
        }
        assertThat(preferences.get(Preferences.EXPORT_LENS, Lens.CUES)).isEqualTo(Lens.KINDS);
        assertThat(preferences.get(Preferences.TEXT_LEADING, 1.7)).isEqualTo(1.9);
        assertThat(preferences.get(Preferences.PREVIEW, true)).isFalse();
        assertThat(preferences.get(Preferences.EXPORT_FOLDER, ""))
                .isEqualTo("/home/ada/Copies – handed over");
    }

    @Test
    void whatOnlyALaterVersionKnowsStays() throws Exception {
        Files.writeString(file, "theme=TWILIGHT\nmargin.notes=true\n");
        var preferences = Preferences.load(file);
        assertThat(preferences.get(Preferences.EXPORT_LENS, Lens.CUES)).isEqualTo(Lens.CUES);
        preferences.set(Preferences.READER, "Ada Berg");
        preferences.save();
        assertThat(Files.readString(file))
                .contains("margin.notes=true", "theme=TWILIGHT", "reader.name=Ada Berg");
    }

    @Test
    void whatIsChangedIsInTheFileAtOnce() throws Exception {
        var preferences = Preferences.load(file);
        preferences.keepIn(Background.inline(), failure -> fail("not written", failure));
        preferences.set(Preferences.READER, "Ada Berg");
        assertThat(Files.readString(file)).contains("reader.name=Ada Berg");
    }

    @Test
    void whatCannotBeWrittenIsTold() throws Exception {
        var failures = new ArrayList<Exception>();
        var preferences = Preferences.load(file.resolve("no folder"));
        preferences.keepIn(Background.inline(), failures::add);
        preferences.set(Preferences.READER, "Ada Berg");
        assertThat(failures).hasSize(1);
    }

    @Test
    void whatIsNoNumberCountsAsNotSet() throws Exception {
        for (String value : Arrays.asList("wide", "NaN", "Infinity", "")) {
            Files.writeString(file, Preferences.TEXT_SIZE + "=" + value);
            assertThat(Preferences.load(file).get(Preferences.TEXT_SIZE, 17.5)).isEqualTo(17.5);
        }
    }

    @Test
    void whatCannotBeReadIsKeptBesideTheNewOnes() throws Exception {
        String broken = "theme=DARK\nreader.name=\\u12";
        Files.writeString(file, broken);
        var preferences = Preferences.load(file);
        preferences.set(Preferences.READER, "Ada Berg");
        preferences.save();
        assertThat(Files.readString(folder.resolve("preferences.properties.unreadable")))
                .isEqualTo(broken);
        assertThat(Preferences.load(file).get(Preferences.READER, "")).isEqualTo("Ada Berg");
    }
}
