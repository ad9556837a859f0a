package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of one language that bring in what somebody says. Immutable.
final class CueLexicon {
    private final Map<String, CueForm> forms = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    private CueLexicon() {}

    /// Understands a file of cues: on each line a frame or the name of a list, a colon, and words.
    static CueLexicon parse(List<String> lines) {
        var lexicon = new CueLexicon();
        var verbs = new HashMap<String, List<String[]>>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.startsWith("#")) {
                continue;
            }
            String kind = line.substring(0, colon).strip();
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                lexicon.lists.computeIfAbsent(kind, _ -> new HashSet<>()).add(word);
                verbs.computeIfAbsent(kind, _ -> new ArrayList<>()).add(word.split("/"));
            }
        }
        for (Frame frame : Frame.values()) {
            for (String[] verb :
                    verbs.getOrDefault(frame.name().toLowerCase(Locale.ROOT), List.of())) {
                lexicon.add(frame, verb);
            }
        }
        return lexicon;
    }

    boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    Set<String> list(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    @Nullable CueForm form(String word) {
        return forms.get(word);
    }

    private void add(Frame frame, String[] verb) {
        String plain = verb[0];
        String past = verb.length > 1 ? verb[1] : pastOf(plain);
        String participle = verb.length > 2 ? verb[2] : past;
        put(plain, plain, frame, CueForm.Shape.PLAIN);
        put(presentOf(plain), plain, frame, CueForm.Shape.PRESENT);
        put(past, plain, frame, CueForm.Shape.PAST);
        put(participle, plain, frame, CueForm.Shape.PAST);
        put(goingOf(plain), plain, frame, CueForm.Shape.GOING);
    }

    private void put(String word, String lemma, Frame frame, CueForm.Shape shape) {
        CueForm before = forms.get(word);
        EnumSet<Frame> frames = EnumSet.of(frame);
        if (before != null) {
            frames.addAll(before.frames());
        }
        CueForm.Shape kept = before == null ? shape : before.shape();
        forms.put(word, new CueForm(lemma, frames, kept, has("weak", lemma)));
    }

    private static boolean doubles(String verb) {
        return verb.matches("(.*[^aeiou]|qu)[aeiou][bdgmnprt]")
                && (verb.length() <= 4
                        || Set.of("admit", "regret", "forget", "rebut").contains(verb));
    }

    private static String presentOf(String verb) {
        if (verb.endsWith("y") && !verb.matches(".*[aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (verb.matches(".*(s|sh|ch|x|z|o)") ? "es" : "s");
    }

    private static String pastOf(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.endsWith("y") && !verb.matches(".*[aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ed";
    }

    private static String goingOf(String verb) {
        if (verb.endsWith("e") && !verb.endsWith("ee")) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return (doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb) + "ing";
    }
}
