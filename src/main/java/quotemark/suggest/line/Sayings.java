package quotemark.suggest.line;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.WordKind;

/// Reads what stands around a verb of saying.
final class Sayings {
    private static final Set<String> CONTRACTED =
            Set.of("ao", "aos", "às", "al", "au", "aux", "allo", "alla", "ai", "agli", "alle");

    private final Line line;
    private final Range sentence;
    private final NounPhrases phrases;
    private final Adjuncts adjuncts;

    Sayings(Line line, Range sentence) {
        this.line = line;
        this.sentence = sentence;
        this.phrases = new NounPhrases(line, sentence);
        this.adjuncts = new Adjuncts(line, sentence, phrases);
    }

    Saying at(int verb) {
        int left = phrases.betweenStart(verb);
        @Nullable Range before = phrases.endingAt(left);
        @Nullable Range behind = behind(verb, left, before);
        boolean passive = isPassive(left, verb);
        @Nullable Range subject = behind != null ? behind : before;
        int next = behind != null ? behind.to() : verb + 1;
        @Nullable Range told = passive ? subject : told(verb, next);
        int after = told == null || passive ? next : told.to();
        if (subject == null && told != null && isOpen(left) && !isEnglish()) {
            behind = behindTold(told);
            subject = behind;
            after = behind == null ? after : behind.to();
        }
        @Nullable Range source = passive ? null : subject;
        return new Saying(
                verb,
                behind != null || before == null ? left : start(before),
                after,
                adjuncts.end(after),
                source,
                told,
                behind != null,
                source != null || passive || hangsOn(verb, left));
    }

    /// With the auxiliary that a tied pronoun follows: "a-t-il dit".
    private int start(Range subject) {
        return line.is(subject.from(), WordKind.INVERTED)
                ? phrases.betweenStart(subject.from())
                : subject.from();
    }

    private boolean isPassive(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (line.is(i, WordKind.WAS) && !isReflexive(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /// "Si è lamentato", "s'est indigné": no passive.
    private boolean isReflexive(int index) {
        return line.is(index, WordKind.HIM) && !line.is(index, WordKind.HE);
    }

    /// Whether the subject stands further ahead, or, in languages that need none, in the verb.
    private boolean hangsOn(int verb, int left) {
        return line.is(verb, WordKind.SAYING)
                || line.is(left - 1, WordKind.AND)
                || (line.is(left - 1, WordKind.ALTHOUGH) && !isEnglish())
                || (isOpen(left) && !isEnglish());
    }

    private boolean isOpen(int left) {
        return left == sentence.from() || !line.at(left - 1).isWord();
    }

    private boolean isEnglish() {
        return line.lexicon().language().equals("en");
    }

    /// The subject after its verb: "said Tomas Brandt", "sagte sie".
    private @Nullable Range behind(int verb, int left, @Nullable Range before) {
        if (line.is(verb + 1, WordKind.INVERTED)) {
            return new Range(verb + 1, verb + 2);
        }
        boolean tells = line.is(verb, WordKind.TELL) || line.is(verb, WordKind.SAYING);
        boolean apposition = line.isSign(left - 1, ",");
        boolean object = line.is(verb + 1, WordKind.HIM) && !line.is(verb + 1, WordKind.HE);
        if (tells || object || (before != null && !apposition) || (isEnglish() && !isOpen(left))) {
            return null;
        }
        int start = verb + 1;
        while (line.isTime(start) && !isEnglish()) {
            start++;
        }
        @Nullable Range found = phrases.startingAt(start);
        boolean second = before == null || beginsSubject(verb + 1);
        return found != null && second && endsWell(found) ? found : null;
    }

    /// "Contou à agência o comandante".
    private @Nullable Range behindTold(Range told) {
        @Nullable Range found = beginsSubject(told.to()) ? phrases.startingAt(told.to()) : null;
        return found != null && endsWell(found) ? found : null;
    }

    /// Behind a verb that may have its subject already, "L'armement Le Goff, …, dit craindre", only
    /// what is plainly one.
    private boolean beginsSubject(int index) {
        return line.at(index).capital()
                || line.is(index, WordKind.THE)
                || line.is(index, WordKind.HE)
                || line.is(index, WordKind.TITLE);
    }

    private boolean endsWell(Range subject) {
        int index = subject.to();
        return index >= sentence.to()
                || line.is(subject.from(), WordKind.HE)
                || (line.is(index, WordKind.THE) && line.isTime(index + 1))
                || (line.endsPhrase(index) && !line.is(index, WordKind.FINITE));
    }

    /// The one who is told: "told Wang", "said to reporters".
    private @Nullable Range told(int verb, int next) {
        boolean object = line.is(verb, WordKind.TELL) || line.is(verb, WordKind.ASK);
        if (!object && !line.is(next, WordKind.TO)) {
            return null;
        }
        int start = object ? next : next + 1;
        @Nullable Range found = start < sentence.to() ? phrases.startingAt(start) : null;
        boolean somebody =
                object
                        || isContracted(next)
                        || line.is(start, WordKind.THE)
                        || line.is(start, WordKind.HIM)
                        || line.at(start).capital();
        return found != null && somebody && !line.isTime(start) ? beforeName(found) : null;
    }

    /// "ao", "aux": with its article in it.
    private boolean isContracted(int index) {
        String word = line.at(index).word();
        return CONTRACTED.contains(word)
                || (word.equals("à") && line.lexicon().language().equals("pt"));
    }

    /// "Contó a este diario Rosa Gil": the name is no part of the phrase.
    private Range beforeName(Range told) {
        int at = told.from() + 1;
        while (at < told.to()
                && !(line.at(at).capital()
                        && !line.at(at - 1).capital()
                        && line.at(at - 1).kinds().isEmpty())) {
            at++;
        }
        return at < told.to() && !isEnglish() ? new Range(told.from(), at) : told;
    }
}
