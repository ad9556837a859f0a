package quotemark.view;

import java.util.function.Function;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import quotemark.session.Preferences;

/// What the reader can set about the window, each kept in the preferences as soon as it changes.
///
/// On the JavaFX thread only.
public final class Settings {
    public static final int SMALLEST_INTERFACE = 13;
    public static final int LARGEST_INTERFACE = 18;
    private static final int USUAL_INTERFACE = 14;

    private final Preferences preferences;
    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<TextStyle> text;
    private final ObjectProperty<Integer> interfaceSize;
    private final ObjectProperty<Letters> letters;
    private final ObjectProperty<Motion> motion;
    private final ObjectProperty<String> name;
    private final ObjectProperty<Boolean> localNetwork;
    private final ObjectProperty<Boolean> preview;
    private final ObjectProperty<Boolean> suggestions;
    private final BooleanBinding reducedMotion;

    public Settings(Preferences preferences, String author) {
        this.preferences = preferences;
        theme = new SimpleObjectProperty<>(preferences.get(Preferences.THEME, Theme.LIGHT));
        text = new SimpleObjectProperty<>(text(preferences));
        interfaceSize = new SimpleObjectProperty<>(interfaceSize(preferences));
        letters = new SimpleObjectProperty<>(letters(preferences));
        motion =
                new SimpleObjectProperty<>(
                        preferences.get(Preferences.MOTION, Motion.AS_THE_SYSTEM));
        name = new SimpleObjectProperty<>(preferences.get(Preferences.READER, author));
        localNetwork =
                new SimpleObjectProperty<>(preferences.get(Preferences.LOCAL_NETWORK, false));
        preview = new SimpleObjectProperty<>(preferences.get(Preferences.PREVIEW, true));
        suggestions = new SimpleObjectProperty<>(preferences.get(Preferences.SUGGESTIONS, true));
        reducedMotion = Motion.isReduced(motion);
        keep(theme, Preferences.THEME, Theme::name);
        keep(text, Preferences.TEXT_SIZE, TextStyle::size);
        keep(text, Preferences.TEXT_LEADING, TextStyle::leading);
        keep(text, Preferences.TEXT_CHARACTERS, TextStyle::characters);
        keep(text, Preferences.TEXT_TYPEFACE, style -> style.typeface().name());
        keep(interfaceSize, Preferences.INTERFACE_SIZE, size -> size);
        keep(letters, Preferences.LETTERS_ON, Letters::on);
        keep(letters, Preferences.LETTERS_EXCHANGED, Letters::written);
        keep(motion, Preferences.MOTION, Motion::name);
        keep(preview, Preferences.PREVIEW, shown -> shown);
        keep(suggestions, Preferences.SUGGESTIONS, on -> on);
        keep(name, Preferences.READER, reader -> reader);
        keep(localNetwork, Preferences.LOCAL_NETWORK, allowed -> allowed);
    }

    private <T> void keep(ObjectProperty<T> setting, String key, Function<T, Object> value) {
        setting.addListener((_, _, now) -> preferences.set(key, value.apply(now)));
    }

    private static TextStyle text(Preferences preferences) {
        TextStyle usual = TextStyle.USUAL;
        return new TextStyle(
                preferences.get(Preferences.TEXT_SIZE, usual.size()),
                preferences.get(Preferences.TEXT_LEADING, usual.leading()),
                (int) preferences.get(Preferences.TEXT_CHARACTERS, usual.characters()),
                preferences.get(Preferences.TEXT_TYPEFACE, usual.typeface()));
    }

    private static int interfaceSize(Preferences preferences) {
        int size = (int) preferences.get(Preferences.INTERFACE_SIZE, USUAL_INTERFACE);
        return Math.clamp(size, SMALLEST_INTERFACE, LARGEST_INTERFACE);
    }

    private static Letters letters(Preferences preferences) {
        return Letters.read(
                preferences.get(Preferences.LETTERS_ON, true),
                preferences.get(Preferences.LETTERS_EXCHANGED, ""));
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<TextStyle> text() {
        return text;
    }

    /// The size of the interface's text, in pixels.
    public ObjectProperty<Integer> interfaceSize() {
        return interfaceSize;
    }

    public ObjectProperty<Letters> letters() {
        return letters;
    }

    public ObjectProperty<Motion> motion() {
        return motion;
    }

    /// Whether nothing should move.
    public ObservableBooleanValue reducedMotion() {
        return reducedMotion;
    }

    /// Whether addresses of this machine and its local network are fetched too.
    public ObjectProperty<Boolean> localNetwork() {
        return localNetwork;
    }

    /// Whether an article is shown before it is added to the library.
    public ObjectProperty<Boolean> preview() {
        return preview;
    }

    /// Whether quotes are suggested in an article that is opened.
    public ObjectProperty<Boolean> suggestions() {
        return suggestions;
    }

    /// The name that goes into the log of edits.
    public ObjectProperty<String> name() {
        return name;
    }
}
