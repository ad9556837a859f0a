package quotemark.suggest.line;

import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;

/// Finds where what is said begins, after a verb of saying.
final class Reports {
    private final Line line;
    private final Range sentence;
    private final NounPhrases phrases;

    Reports(Line line, Range sentence) {
        this.line = line;
        this.sentence = sentence;
        this.phrases = new NounPhrases(line, sentence);
    }

    /// Where the clause begins that this reports, and that is not set off: after "that", or after
    /// the verb itself. Negative if there is none.
    int clause(Saying saying) {
        int that = complementiser(saying);
        if (that >= 0) {
            boolean stays = !line.is(that, WordKind.THAT);
            return that + (stays ? 0 : 1) < sentence.to() ? that + (stays ? 0 : 1) : -1;
        }
        return bare(saying);
    }

    private int complementiser(Saying saying) {
        int verb = saying.verb();
        boolean asks = line.is(verb, WordKind.ASK) || line.is(verb, WordKind.TELL);
        if (line.is(verb, WordKind.VOICE)) {
            return -1;
        }
        for (int i = verb + 1; i < sentence.to() && i - verb <= 16; i++) {
            boolean hangs = i == verb + 2 && line.is(verb + 1, WordKind.AT);
            boolean at = i == verb + 1 || hangs || i == saying.after() || i == saying.to();
            boolean comma = i > verb && line.isSign(i - 1, ",");
            if (line.is(i, WordKind.THAT)
                    || (line.is(i, WordKind.WHETHER) && (asks || at || comma))) {
                boolean certain = at || comma || !isFinite(i + 1);
                return certain && (saying.clear() || i == verb + 1) ? i : -1;
            }
            if (line.isSign(i, ",") && line.isSign(i + 2, ",")) {
                i += 2;
            } else if (line.isSign(i, ",") && line.isSign(i + 3, ",")) {
                i += 3;
            } else if (stopsSearch(i, saying)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isFinite(int index) {
        return line.is(index, WordKind.FINITE) || line.is(index, WordKind.WAS);
    }

    private boolean stopsSearch(int index, Saying saying) {
        boolean comma =
                line.isSign(index, ",")
                        && (line.is(index + 1, WordKind.THAT)
                                || line.is(index + 1, WordKind.WHETHER));
        boolean sign = !line.at(index).isWord() && !line.isInner(index) && !comma;
        boolean subject = saying.source() != null && saying.source().from() == index;
        return sign
                || line.isVerb(index)
                || isFinite(index)
                || (line.is(index, WordKind.ALTHOUGH) && !line.is(index + 1, WordKind.THAT))
                || line.is(index, WordKind.AND)
                || (line.is(index, WordKind.HE) && !line.is(index, WordKind.HIM) && !subject);
    }

    private int bare(Saying saying) {
        int verb = saying.verb();
        if (line.lexicon().capitalisesNouns()) {
            return subjunctive(saying);
        }
        int infinitive = infinitive(saying);
        if (infinitive >= 0) {
            return infinitive;
        }
        boolean said = line.is(verb, WordKind.SAID);
        boolean says = said || line.is(verb, WordKind.SAY);
        boolean tells = line.is(verb, WordKind.TELL) && saying.addressee() != null;
        int start = timesEnd(saying.after());
        if (saying.source() == null
                || saying.inverted()
                || !(says || tells)
                || sentence.to() - start < 3) {
            return -1;
        }
        @Nullable Range subject = phrases.startingAt(start);
        if (subject == null) {
            return -1;
        }
        if (isFinite(subject.to()) || line.is(subject.to(), WordKind.HAS)) {
            return start;
        }
        boolean pronoun = subject.length() == 1 && line.is(start, WordKind.HE);
        boolean clause = goesOn(start, subject) && !line.is(start, WordKind.NOTHING);
        return clause && (said || pronoun) ? start : -1;
    }

    /// "Elle dit attendre des excuses", "ha detto di temere": negative if none is there.
    private int infinitive(Saying saying) {
        boolean says = line.is(saying.verb(), WordKind.STATE) && saying.clear();
        int after = says && !saying.inverted() ? infinitive(saying.after()) : -1;
        return after < 0 && says && !saying.inverted() ? infinitive(saying.to()) : after;
    }

    /// Where an infinitive begins there, after "di" and with its "non"; negative if none does.
    int infinitive(int start) {
        int begin = line.is(start, WordKind.OF) ? start + 1 : start;
        int verb = begin;
        while (line.is(verb, WordKind.NOT)) {
            verb++;
        }
        return verb < sentence.to() && line.lexicon().isInfinitive(line.at(verb).word())
                ? begin
                : -1;
    }

    /// Whether there is more than an object: "China wants to", but not "a few words".
    private boolean goesOn(int start, Range subject) {
        return subject.to() >= sentence.to()
                ? subject.length() > 4
                : line.at(subject.to()).isWord() || sentence.to() - start >= 8;
    }

    private int timesEnd(int start) {
        int at = start;
        while (line.isTime(at) || (line.is(at, WordKind.AT) && line.isTime(at + 1))) {
            at++;
        }
        return at;
    }

    /// "Er sagte, die Lage sei ernst."
    private int subjunctive(Saying saying) {
        int comma = line.isSign(saying.after(), ",") ? saying.after() : saying.to();
        int before = saying.from() - 1;
        boolean ends =
                saying.inverted()
                        && before >= sentence.from()
                        && (line.isSign(before, ",") || line.isQuotation(before));
        if (ends
                || !line.isSign(comma, ",")
                || line.is(saying.verb(), WordKind.VOICE)
                || !saying.clear()) {
            return -1;
        }
        return hasSubjunctive(comma + 1) ? comma + 1 : -1;
    }

    boolean hasSubjunctive(int start) {
        for (int i = start; i < sentence.to() && i - start < 40; i++) {
            if (line.is(i, WordKind.SUBJUNCTIVE)) {
                return true;
            }
        }
        return false;
    }

    /// The quotation that this introduces; negative if there is none.
    int quotation(Saying saying) {
        boolean voice = line.is(saying.verb(), WordKind.VOICE);
        for (int i = saying.verb() + 1; i < sentence.to() && i - saying.verb() <= 16; i++) {
            boolean set = i == saying.after() || i == saying.to() || line.isSign(i - 1, ",:");
            if (line.isQuotation(i)) {
                return set || voice ? i : -1;
            }
            boolean introduces = line.isSign(i, ",:") && line.isQuotation(i + 1);
            boolean sign = !line.at(i).isWord() && !line.isInner(i) && !introduces;
            if (sign || line.isVerb(i) || line.is(i, WordKind.ALTHOUGH)) {
                return -1;
            }
        }
        return -1;
    }

    /// What follows a colon without quotation marks; negative if nothing does.
    int afterColon(Saying saying) {
        return line.isSign(saying.to(), ":")
                        && saying.clear()
                        && sentence.to() - saying.to() > 3
                        && !line.isQuotation(saying.to() + 1)
                ? saying.to() + 1
                : -1;
    }
}
