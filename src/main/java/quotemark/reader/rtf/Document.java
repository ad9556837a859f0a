package quotemark.reader.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quotemark.reader.content.Content;
import quotemark.reader.content.RefusedException;
import quotemark.reader.manuscript.Manuscript;
import quotemark.reader.manuscript.Role;
import quotemark.reader.rtf.Group.Place;

/// What a rich text file says, as it is put together.
final class Document {
    private final Manuscript manuscript = new Manuscript();
    private final Words words = new Words();
    private final Words aside = new Words();
    private final About about = new About();
    private final Styles styles = new Styles();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset charset = CodePages.WESTERN;
    private int font;
    private int style;
    private boolean listed;
    private boolean outlined;
    private boolean anyLight;

    Charset charset() {
        return charset;
    }

    /// The alphabet of a font; in the list of fonts, the one that is described from now on.
    Charset charset(int number, Place place) {
        if (place == Place.FONTS) {
            font = number;
            return charset;
        }
        return fonts.getOrDefault(number, charset);
    }

    void text(byte value, Group group) {
        @Nullable Words target = target(group.place);
        if (target != null) {
            target.add(value, group.charset);
            anyLight |= group.place == Place.TEXT && !group.strong && value != ' ';
        }
    }

    void text(String characters, Group group) {
        @Nullable Words target = target(group.place);
        if (target != null) {
            target.add(characters);
            anyLight |= group.place == Place.TEXT && !group.strong && !characters.isBlank();
        }
    }

    private @Nullable Words target(Place place) {
        return switch (place) {
            case TEXT -> words;
            case ASIDE -> aside;
            case STYLES -> styles.name();
            case TITLE -> about.title();
            case AUTHOR -> about.author();
            case NOWHERE, FONTS, INFO, CREATED -> null;
        };
    }

    void word(String word, int number, Group group) {
        @Nullable String symbol = Symbols.of(word);
        if (symbol != null) {
            text(symbol, group);
            return;
        }
        switch (group.place) {
            case TEXT -> paragraphWord(word, number);
            case ASIDE -> aside.add(word.equals("par") ? " " : "");
            case FONTS -> fontWord(word, number);
            case STYLES -> styles.word(word, number);
            case CREATED -> about.created(word, number);
            default -> {}
        }
        if (word.equals("ansicpg")) {
            charset = CodePages.numbered(number).orElse(charset);
            group.charset = charset;
        }
    }

    private void fontWord(String word, int number) {
        if (word.equals("fcharset")) {
            CodePages.ofFont(number).ifPresent(found -> fonts.put(font, found));
        }
    }

    private void paragraphWord(String word, int number) {
        switch (word) {
            case "par", "sect", "page", "cell", "nestcell", "row", "nestrow" -> endParagraph();
            case "pard" -> {
                style = 0;
                listed = false;
                outlined = false;
            }
            case "s" -> style = number;
            case "ls" -> listed = number > 0;
            case "pn" -> listed = true;
            case "outlinelevel" -> outlined = number < 9;
            default -> {}
        }
    }

    private void endParagraph() {
        manuscript.add(role(), !anyLight, words.take());
        manuscript.add(Role.ASIDE, false, aside.take());
        anyLight = false;
    }

    private Role role() {
        Role role = styles.role(style);
        if (role == Role.BODY && outlined) {
            return Role.HEADING;
        }
        return role == Role.BODY && listed ? Role.ITEM : role;
    }

    /// A group has ended.
    void closed(Place place, Place outer) {
        if (place == Place.STYLES) {
            styles.endStyle();
        }
        if (place == Place.ASIDE && outer != Place.ASIDE) {
            aside.add(" ");
        }
    }

    Content content() throws RefusedException {
        endParagraph();
        return manuscript.content(about.metadata());
    }
}
