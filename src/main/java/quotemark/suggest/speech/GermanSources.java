package quotemark.suggest.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Finds what a German phrase gives to somebody, before, within or after it: Laut Brandt ist die
/// Brücke sicher. – Die Brücke ist nach Angaben der Polizei sicher. – Die Brücke sei, seiner
/// Ansicht nach, sicher. – Der Zeitung zufolge ist sie sicher.
final class GermanSources {
    private static final int LONGEST_OPINION = 6;
    private static final int LONGEST_HOW = 24;

    private final Scene scene;
    private final Sentence sentence;
    private final Contents contents;

    /// A phrase that names a source.
    ///
    /// @param whole from its first token to its last
    private record Source(Phrase whole, Phrase cue, Phrase source) {}

    GermanSources(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.contents = new Contents(scene);
    }

    void addAll() {
        for (int i = 0; i < sentence.size(); i++) {
            @Nullable Source found = source(i);
            if (found != null) {
                add(found);
            }
        }
    }

    private @Nullable Source source(int index) {
        if (scene.is("zufolge", index)) {
            return behind(index);
        }
        if (scene.is("laut", index) && sentence.tag(index) != Tag.VERB) {
            @Nullable Phrase named = scene.phrases().startingAt(index + 1);
            return named == null ? null : ahead(index, named);
        }
        return sentence.is(index, "nach") ? opinion(index) : how(index);
    }

    /// "wie die Feuerwehr am Montag mitteilte"
    private @Nullable Source how(int index) {
        if (!scene.is("how", index) || !(index == 0 || scene.isPause(index - 1))) {
            return null;
        }
        for (int i = index + 2; i < sentence.size() && i - index < LONGEST_HOW; i++) {
            boolean ends = i + 1 == sentence.size() || sentence.tag(i + 1) == Tag.PUNCT;
            if (ends && scene.isVerb(i) && scene.lexicon().form(sentence.at(i).lower()) != null) {
                @Nullable Phrase subject = scene.subjects().before(i);
                return subject == null
                        ? null
                        : new Source(new Phrase(index, i + 1), new Phrase(i, i + 1), subject);
            }
        }
        return null;
    }

    /// "nach Angaben der Polizei", "nach Ansicht von Brandt", "seiner Meinung nach"
    private @Nullable Source opinion(int index) {
        @Nullable Phrase named = scene.phrases().startingAt(index + 1);
        if (named != null && opinionIn(named) >= 0) {
            return ahead(index, named);
        }
        return index > 0 && isOpinion(index - 1) ? behind(index) : null;
    }

    private boolean isOpinion(int index) {
        return sentence.tag(index) != Tag.VERB
                && scene.lexicon().ends("opinion", sentence.at(index).lower());
    }

    /// Where a phrase tells that it is about what somebody says; negative if it does not.
    private int opinionIn(Phrase named) {
        for (int i = named.from(); i < named.to() && i - named.from() < LONGEST_OPINION; i++) {
            if (isOpinion(i)) {
                return i;
            }
            if (sentence.tag(i) == Tag.NOUN || sentence.tag(i) == Tag.PROPN) {
                return -1;
            }
        }
        return -1;
    }

    private Source ahead(int index, Phrase named) {
        int opinion = opinionIn(named);
        int from = opinion < 0 ? named.from() : opinion + 1;
        boolean by = sentence.is(from, "von") || sentence.is(from, "vom");
        boolean whose = by || scene.is("genitive", from) || sentence.tag(from) == Tag.PROPN;
        if (opinion >= 0 && !whose) {
            Phrase source = new Phrase(named.from(), from);
            return new Source(new Phrase(index, from), new Phrase(index, index + 1), source);
        }
        from += by ? 1 : 0;
        Phrase source = from < named.to() ? new Phrase(from, named.to()) : named;
        int to = apposedEnd(named.to());
        return new Source(new Phrase(index, to), new Phrase(index, source.from()), source);
    }

    /// "laut der Ministerin, Anna Brandt, sei": the name between commas belongs to it.
    private int apposedEnd(int end) {
        if (!sentence.is(end, ",")) {
            return end;
        }
        @Nullable Phrase name = scene.phrases().startingAt(end + 1);
        if (name == null || sentence.tag(name.to() - 1) != Tag.PROPN) {
            return end;
        }
        return sentence.is(name.to(), ",") || scene.isVerb(name.to()) ? name.to() : end;
    }

    private @Nullable Source behind(int index) {
        int start = index;
        while (start > 0 && index - start < LONGEST_OPINION + 2 && isInPhrase(start - 1)) {
            start--;
        }
        while (start < index && sentence.tag(start) == Tag.ADV) {
            start++;
        }
        Phrase source = new Phrase(start, index);
        return start == index
                ? null
                : new Source(new Phrase(start, index + 1), new Phrase(index, index + 1), source);
    }

    private boolean isInPhrase(int index) {
        return scene.phrases().isHead(index)
                || scene.quotations().isName(index)
                || switch (sentence.tag(index)) {
                    case ADJ, ADP, DET -> true;
                    default -> false;
                };
    }

    /// What the rest of its clause tells. What somebody else says there came through this source.
    private void add(Source found) {
        Phrase whole = found.whole();
        int start = start(whole.from());
        int end = end(start, whole.to());
        for (Saying said : scene.found()) {
            if (said.cue() != null && start <= said.cue().from() && said.cue().from() < end) {
                scene.putThrough(said, found.source());
                return;
            }
        }
        var said = new ArrayList<Phrase>();
        if (start < whole.from()) {
            int to = sentence.is(whole.from() - 1, ",") ? whole.from() - 1 : whole.from();
            said.add(new Phrase(start, to));
        }
        int after = scene.skipSigns(whole.to());
        if (after < end) {
            said.add(new Phrase(after, end));
        }
        boolean free = said.stream().noneMatch(p -> scene.isFound(p.from()));
        if (!said.isEmpty() && free) {
            scene.found()
                    .add(
                            new Saying(
                                    List.copyOf(said),
                                    found.cue(),
                                    found.source(),
                                    Pattern.ACCORDING_TO));
        }
    }

    /// Of the clause around a place: where the sentence, or a subordinate clause, begins.
    private int start(int phrase) {
        for (int i = phrase - 1; i >= 0; i--) {
            if (sentence.is(i, ";") || sentence.is(i, ":") || scene.isFound(i)) {
                return scene.skipSigns(i + 1);
            }
            if (sentence.is(i, ",") && opens(i + 1)) {
                return i + 1;
            }
            if (sentence.is(i, ",") && i + 1 < phrase && scene.isFiniteVerb(i + 1)) {
                return 0;
            }
        }
        int first = scene.skipSigns(0);
        boolean small = sentence.tag(first) == Tag.CCONJ || sentence.tag(first) == Tag.ADV;
        return small && first + 1 == phrase ? phrase : first;
    }

    /// "weil", "der"
    private boolean opens(int index) {
        return sentence.tag(index) == Tag.SCONJ
                || scene.is("that", index)
                || (scene.is("relative", index) && sentence.tag(index) == Tag.PRON);
    }

    private int end(int start, int after) {
        int end = contents.end(Math.max(start, after - 1), after);
        if (start > 0 && opens(start)) {
            for (int i = after; i < end; i++) {
                if (sentence.is(i, ",") && scene.isVerb(i - 1)) {
                    return i;
                }
            }
        }
        return end;
    }
}
