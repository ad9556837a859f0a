package quotemark.suggest.line;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;

/// Finds the sources that are named without a verb: "According to X, …", "…, laut X".
final class AccordingTo {
    private static final Set<String> SECOND = Set.of("it", "pt");
    private static final int LONGEST_APPOSITION = 20;

    private final Line line;
    private final Range sentence;
    private final Clauses clauses;

    AccordingTo(Line line, Range sentence, Clauses clauses) {
        this.line = line;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /// The phrase that begins with the given token, if one does.
    static @Nullable Range phrase(Line line, int start) {
        if (!line.at(start).isWord()) {
            return null;
        }
        for (List<String> words : line.lexicon().according()) {
            int at = 0;
            while (at < words.size() && line.at(start + at).word().equals(words.get(at))) {
                at++;
            }
            if (at == words.size()) {
                return new Range(start, start + at);
            }
        }
        return null;
    }

    /// Adds what such a phrase gives to somebody; one after a quote that somebody else said names
    /// the channel of that quote.
    void addTo(Findings found) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            @Nullable Range cue = phrase(line, i);
            @Nullable Range source = cue == null ? null : owner(cue);
            if (cue != null && source != null && isSomebody(cue, source)) {
                add(found, cue, source);
                i = source.to();
            }
        }
        addView(found);
    }

    /// Whose view it is: "selon le maire"; or whom the phrase itself points at, "à ses yeux".
    private @Nullable Range owner(Range cue) {
        int pronoun = cue.from() + 1;
        boolean own = cue.length() == 3 && line.is(pronoun, WordKind.THE);
        return own ? new Range(pronoun, pronoun + 1) : source(cue.to());
    }

    private @Nullable Range source(int start) {
        @Nullable Range phrase = new NounPhrases(line, sentence).startingAt(start);
        return phrase == null || !line.lexicon().putsVerbSecond() || !line.at(start).capital()
                ? phrase
                : name(phrase);
    }

    /// Without the verb that follows a name: "Volgens Strand vonden".
    private Range name(Range phrase) {
        int at = phrase.from();
        while (at < phrase.to()
                && (line.at(at).capital() || !line.at(at).kinds().isEmpty() || line.isInner(at))) {
            at++;
        }
        return new Range(phrase.from(), at);
    }

    /// Pour le maire, le projet « a été mal géré ». What is only for somebody holds no quotation.
    private void addView(Findings found) {
        int start = sentence.from();
        @Nullable Range source = line.is(start, WordKind.FOR) ? source(start + 1) : null;
        boolean comma = source != null && line.isSign(source.to(), ",");
        if (source == null || !(comma || line.lexicon().putsVerbSecond())) {
            return;
        }
        int begin = source.to() + (comma ? 1 : 0);
        int end = clauses.end(begin);
        for (int i = begin; i < end; i++) {
            if (line.isQuotation(i)) {
                add(found, new Range(start, start + 1), source, begin, end);
                return;
            }
        }
    }

    /// Italian "secondo" and Portuguese "segundo" also mean the second.
    private boolean isSomebody(Range cue, Range source) {
        boolean sets = cue.from() == sentence.from() && line.isSign(source.to(), ",");
        return sets
                || cue.length() > 1
                || !SECOND.contains(line.lexicon().language())
                || line.is(source.from(), WordKind.THE)
                || line.is(source.from(), WordKind.OF)
                || line.is(source.from(), WordKind.HIM)
                || line.is(source.from(), WordKind.HE)
                || line.at(source.from()).capital();
    }

    private void add(Findings found, Range cue, Range source) {
        boolean opens = cue.from() == sentence.from() || line.isSign(cue.from() - 1, ";:");
        if (opens) {
            addOpening(found, cue, source);
            return;
        }
        @Nullable Attribution said = found.saidBefore(cue.from());
        if (said == null) {
            addClosing(found, cue, source);
        } else if (!line.words(Objects.requireNonNull(said.source())).equals(line.words(source))) {
            found.replace(said, said.through(source));
        }
    }

    private void addOpening(Findings found, Range cue, Range source) {
        if (source.to() < cue.to()) {
            int start = line.isSign(cue.to(), ",") ? cue.to() + 1 : cue.to();
            add(found, cue, source, start, clauses.end(start));
            return;
        }
        boolean dated = line.is(source.to(), WordKind.AT) && line.isTime(source.to() + 1);
        int after = afterApposition(source.to() + (dated ? 2 : 0));
        boolean comma = line.isSign(after, ",");
        boolean verb =
                line.is(after, WordKind.FINITE)
                        || line.is(after, WordKind.WAS)
                        || line.is(after, WordKind.HAS)
                        || line.lexicon().putsVerbSecond();
        int start = comma ? after + 1 : after;
        if ((comma || verb || line.isQuotation(start)) && start + 1 <= sentence.to()) {
            int end = start < sentence.to() ? clauses.end(start) : start;
            add(found, cue, source, start, end);
        }
    }

    /// "Selon sa directrice, Anne Le Goff, deux bateaux …", "Volgens Visser, die vaart, is …": at
    /// the second comma, if there is such a thing.
    private int afterApposition(int comma) {
        boolean relative = line.is(comma + 1, WordKind.WHO);
        int at = comma + 1;
        while (at < sentence.to()
                && at - comma < LONGEST_APPOSITION
                && (relative || line.at(at).capital() || line.isInner(at))
                && !line.isQuotation(at)
                && !line.isSign(at, ",;:")) {
            at++;
        }
        boolean found = line.isSign(comma, ",") && at > comma + 1 && line.isSign(at, ",");
        return !found ? comma : line.lexicon().putsVerbSecond() ? at + 1 : at;
    }

    private void addClosing(Findings found, Range cue, Range source) {
        @Nullable Range before = clauses.before(cue.from());
        if (before == null || (before.length() < 4 && !line.isQuotation(before.to() - 1))) {
            return;
        }
        boolean set = line.isSign(cue.from() - 1, ",");
        boolean ends = source.to() >= sentence.to() || !line.at(source.to()).isWord();
        boolean quoted =
                before.length() > 1
                        && line.isQuotation(before.to() - 1)
                        && !line.at(before.to() - 2).isWord();
        if (set || ends || quoted) {
            int from = quoted ? before.to() - 1 : before.from();
            add(found, cue, source, from, before.to());
        }
    }

    private void add(Findings found, Range cue, Range source, int from, int to) {
        var content = new Range(from, to);
        if (from < to && found.isFree(content)) {
            found.add(new Attribution(List.of(content), cue, source, null, null));
        }
    }
}
