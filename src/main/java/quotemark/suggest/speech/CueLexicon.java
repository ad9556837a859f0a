package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// The words of one language that bring in what somebody says. Immutable.
final class CueLexicon {
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern SLASH = Pattern.compile("/");

    private final Map<String, CueForm> forms = new HashMap<>();
    private final Map<String, Set<String>> lists;
    private final List<List<String>> according;

    private CueLexicon(Map<String, Set<String>> lists) {
        this.lists = lists;
        this.according =
                list("according").stream()
                        .map(phrase -> List.of(phrase.split("_", -1)))
                        // The longest first: "nach Angaben von" before "nach Angaben".
                        .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                        .toList();
    }

    /// Understands a file of cues: on each line a frame or the name of a list, a colon, and words.
    /// A verb stands in its plain form, an irregular one with its past and its participle behind
    /// slashes; where the list `grammar` holds `forms`, with all its forms.
    static CueLexicon parse(List<String> lines) {
        var lists = new HashMap<String, Set<String>>();
        var verbs = new ArrayList<Map.Entry<Frame, String>>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.startsWith("#")) {
                continue;
            }
            String kind = line.substring(0, colon).strip();
            for (String word : GAP.split(line.substring(colon + 1).strip(), -1)) {
                lists.computeIfAbsent(kind, _ -> new HashSet<>()).add(word);
                frame(kind).forEach(frame -> verbs.add(Map.entry(frame, word)));
            }
        }
        var lexicon = new CueLexicon(lists);
        verbs.forEach(verb -> lexicon.add(verb.getKey(), SLASH.split(verb.getValue(), -1)));
        return lexicon;
    }

    private static List<Frame> frame(String kind) {
        return EnumSet.allOf(Frame.class).stream()
                .filter(frame -> frame.name().toLowerCase(Locale.ROOT).equals(kind))
                .toList();
    }

    private void add(Frame frame, String[] verb) {
        if (has("grammar", "forms")) {
            for (String form : verb) {
                put(form, verb[0], frame, CueForm.Shape.PAST);
            }
            return;
        }
        String plain = verb[0];
        String past = verb.length > 1 ? verb[1] : EnglishForms.past(plain);
        put(plain, plain, frame, CueForm.Shape.PLAIN);
        put(EnglishForms.present(plain), plain, frame, CueForm.Shape.PRESENT);
        put(past, plain, frame, CueForm.Shape.PAST);
        put(verb.length > 2 ? verb[2] : past, plain, frame, CueForm.Shape.PAST);
        put(EnglishForms.going(plain), plain, frame, CueForm.Shape.GOING);
    }

    private void put(String word, String lemma, Frame frame, CueForm.Shape shape) {
        @Nullable CueForm before = forms.get(word);
        EnumSet<Frame> frames = EnumSet.of(frame);
        if (before != null) {
            frames.addAll(before.frames());
        }
        CueForm.Shape kept = before == null || shape == CueForm.Shape.PAST ? shape : before.shape();
        forms.put(word, new CueForm(lemma, frames, kept, has("weak", lemma)));
    }

    /// What a word, in small letters, is a form of; null if it brings nothing in.
    @Nullable CueForm form(String word) {
        return forms.get(word);
    }

    boolean has(String list, String word) {
        return list(list).contains(word);
    }

    /// The forms that are written out one by one: those that are made by rule may be nouns as well.
    Set<String> certainVerbs() {
        return has("grammar", "forms") ? Set.copyOf(forms.keySet()) : Set.of();
    }

    /// The finite forms that most often say who speaks.
    Set<String> saying() {
        return forms.entrySet().stream()
                .filter(form -> isSaying(form.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSaying(CueForm form) {
        boolean finite =
                form.shape() == CueForm.Shape.PAST || form.shape() == CueForm.Shape.PRESENT;
        return finite && !form.weak() && (form.is(Frame.SAY) || form.is(Frame.ASK));
    }

    /// Whether a word is in a list, or ends like one of it, as compounds do.
    boolean ends(String list, String word) {
        return list(list).stream().anyMatch(word::endsWith);
    }

    /// Whether a verb of a sentence brings something in.
    boolean isIn(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.tag() == Tag.VERB && form(token.lower()) != null);
    }

    Set<String> list(String list) {
        return lists.getOrDefault(list, Set.of());
    }

    /// Whether a word is a form like "going": it begins no clause of its own.
    boolean isGoing(String word) {
        return has("grammar", "going") && word.endsWith("ing");
    }

    /// Whether the verb stands before its subject where something else begins the sentence.
    boolean turnsVerb() {
        return has("grammar", "turns");
    }

    /// Whether a comma alone may bring in what is reported: "Sie sagte, die Lage sei ernst."
    boolean reportsAfterComma() {
        return has("grammar", "comma");
    }

    /// How many tokens of a phrase stand there that names a source without a verb; 0 if none does.
    int according(Sentence sentence, int index) {
        return according.stream()
                .filter(words -> stand(words, sentence, index))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private static boolean stand(List<String> words, Sentence sentence, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.is(index + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
