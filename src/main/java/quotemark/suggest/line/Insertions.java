package quotemark.suggest.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;

/// Takes the narrator's words out of speech that has no marks around them: "— Bonjour, dit-il. —
/// Entrez.", "— Привет, — сказал он. — Входи."
public final class Insertions {
    private static final String DASHES = "—–―-";

    private final Line line;
    private final boolean turnedOnly;
    private final Sayings sayings;
    private final List<Range> contents = new ArrayList<>();
    private @Nullable Saying first;

    private Insertions(Line line, boolean turnedOnly) {
        this.line = line;
        this.turnedOnly = turnedOnly;
        this.sayings = new Sayings(line, new Range(0, line.size()));
    }

    /// What is said in the line, by whom.
    ///
    /// @param turnedOnly whether only "dit-il" and "dit Brandt" count, between signs, with the
    ///   subject behind its verb
    /// @return null if there is nothing but the narrator in it
    public static @Nullable Attribution without(Line line, boolean turnedOnly) {
        return new Insertions(line, turnedOnly).attribution();
    }

    private @Nullable Attribution attribution() {
        int from = 0;
        for (int i = 0; i < line.size(); i++) {
            if (line.isVerb(i)) {
                Saying saying = sayings.at(i);
                if (saying.from() > from && isInsertion(saying)) {
                    addContent(from, saying.from());
                    first = first == null ? saying : first;
                    from = narratorEnd(saying);
                    i = from - 1;
                }
            }
        }
        addContent(from, line.size());
        if (contents.isEmpty()) {
            return null;
        }
        @Nullable Saying saying = first;
        return saying == null
                ? new Attribution(contents, null, null, null, null)
                : new Attribution(
                        contents,
                        new Range(saying.verb(), saying.verb() + 1),
                        saying.source(),
                        saying.addressee(),
                        null);
    }

    private boolean isInsertion(Saying saying) {
        int before = saying.from() - 1;
        String within = line.lexicon().tiesPronouns() ? ",—–" : "—–";
        boolean set = line.isSign(before, turnedOnly ? within : DASHES + ",!?…");
        @Nullable Range source = saying.source();
        boolean tied =
                source != null
                        && source.from() > saying.verb() - 2
                        && (line.is(source.from(), WordKind.INVERTED)
                                || line.is(source.from(), WordKind.HE));
        boolean named = saying.inverted() && line.isSign(saying.after(), ",.!?…—–");
        boolean ends =
                saying.to() >= line.size()
                        || !line.at(saying.to()).isWord()
                        || line.isSign(before, DASHES);
        return set
                && ends
                && (source != null || (saying.clear() && line.isSign(before, DASHES)))
                && (tied || named || !turnedOnly);
    }

    /// After the dash with which the narrator ends whom a dash lets in, else after the full stop.
    private int narratorEnd(Saying saying) {
        String ends = line.isSign(saying.from() - 1, DASHES) ? DASHES : DASHES + ".!?…,";
        int at = saying.to();
        while (at < line.size() && !line.isSign(at, ends)) {
            at++;
        }
        while (at < line.size() && line.isSign(at, DASHES + ".!?…,:")) {
            at++;
        }
        return at;
    }

    private void addContent(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && line.isSign(start, DASHES + ",:")) {
            start++;
        }
        while (end > start && line.isSign(end - 1, DASHES + ",:")) {
            end--;
        }
        if (start < end) {
            contents.add(new Range(start, end));
        }
    }
}
