package quotemark.reader.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import quotemark.reader.content.Content;
import quotemark.reader.content.RefusedException;
import quotemark.reader.rtf.Group.Place;

/// A rich text file: its groups and control words, one after the other.
public final class Rtf {
    private static final int DEEPEST = 5_000;

    private final Tokens tokens;
    private final Deque<Group> around = new ArrayDeque<>();
    private final Document document = new Document();
    private Group group = new Group();

    /// How many of the coming characters only stand in for the last `\\u`.
    private int standIns;

    private boolean starred;

    private Rtf(byte[] bytes) {
        tokens = new Tokens(bytes);
    }

    public static Content read(byte[] bytes) throws RefusedException {
        var rtf = new Rtf(bytes);
        rtf.walk();
        return rtf.document.content();
    }

    private void walk() throws RefusedException {
        for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens.word());
                case BYTE -> text(tokens.value());
                case END -> {}
            }
        }
    }

    private void open() throws RefusedException {
        if (around.size() >= DEEPEST) {
            throw new RefusedException(
                    "is nested too deeply to be a text; save it anew, or as plain text.");
        }
        around.push(group);
        group = group.copy();
        standIns = 0;
        starred = false;
    }

    private void close() {
        document.closed(group.place, around.isEmpty() ? Place.TEXT : around.peek().place);
        group = around.isEmpty() ? new Group() : around.pop();
        standIns = 0;
        starred = false;
    }

    private void text(byte value) {
        starred = false;
        if (standIns > 0) {
            standIns--;
        } else if (!group.gone) {
            document.text(value, group);
        }
    }

    private void word(String word) {
        if (word.equals("*")) {
            starred = true;
            return;
        }
        if (word.equals("bin")) {
            tokens.skip(tokens.number(0));
            return;
        }
        @Nullable Place place = Destinations.of(word, starred, group.place);
        starred = false;
        if (place != null) {
            group.place = place;
        } else if (standIns > 0 && !word.equals("u")) {
            standIns--;
        } else {
            property(word);
        }
    }

    private void property(String word) {
        switch (word) {
            case "u" -> unicode(tokens.number(0));
            case "uc" -> group.standIns = Math.clamp(tokens.number(1), 0, 16);
            case "b" -> group.strong = tokens.number(1) != 0;
            case "v", "deleted" -> group.gone = tokens.number(1) != 0;
            case "plain" -> group.plain(document.charset());
            case "f" -> group.charset = document.charset(tokens.number(0), group.place);
            default -> document.word(word, tokens.number(1), group);
        }
    }

    private void unicode(int number) {
        if (!group.gone) {
            document.text(String.valueOf((char) number), group);
        }
        standIns = group.standIns;
    }
}
