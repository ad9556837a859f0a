package quotemark.suggest.speech;

import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds the verbs that bring in speech.
final class Cues {
    private static final int LONGEST_SUBJECT = 8;
    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONG_QUOTATION = 25;

    private final Scene scene;
    private final Sentence sentence;

    Cues(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    boolean isCue(int index) {
        Token token = sentence.at(index);
        @Nullable CueForm form = token.isWord() ? scene.lexicon().form(token.lower()) : null;
        if (scene.is("so", index)) {
            return scene.isOpen(index)
                    && index > 0
                    && scene.phrases().isHead(endOfPhrase(index + 1));
        }
        if (form == null) {
            return token.tag() == Tag.VERB && isUnknownBesideQuotation(index);
        }
        return switch (token.tag()) {
            case VERB -> !sentence.is(index + 1, "-");
            // The tagger takes "writes" and "tweets" for nouns, and surnames for verbs.
            case ADJ, ADP, AUX, NOUN, PROPN -> isPluralVerb(index, form) || isMistaken(index, form);
            default -> false;
        };
    }

    /// „…“, so die Ministerin
    private int endOfPhrase(int start) {
        @Nullable Phrase phrase = scene.phrases().startingAt(start);
        return phrase == null ? -1 : phrase.to() - 1;
    }

    private boolean isMistaken(int index, CueForm form) {
        boolean past = form.shape() == CueForm.Shape.PAST || form.shape() == CueForm.Shape.PRESENT;
        boolean after = isAfterQuotation(index);
        boolean headline =
                sentence.tag(index - 1) == Tag.PROPN
                        && (scene.is("whether", index + 1)
                                || switch (sentence.tag(index + 1)) {
                                    case DET, PRON, PROPN, SCONJ -> true;
                                    default -> false;
                                });
        boolean beside =
                after
                        || headline
                        || scene.phrases().isSubjectPronoun(index - 1)
                        || sentence.isQuotation(index + 1)
                        || (sentence.is(index + 1, ",") && sentence.isQuotation(index + 2))
                        || scene.is("that", index + 1);
        return past
                && index > 0
                && beside
                && (after || !form.weak())
                && sentence.tag(index - 1) != Tag.DET;
    }

    /// "lobbyists describe such work": no noun follows a plural and stands before an article.
    private boolean isPluralVerb(int index, CueForm form) {
        Token before = sentence.at(index - 1);
        Tag next = sentence.tag(index + 1);
        return form.shape() == CueForm.Shape.PLAIN
                && before.tag() == Tag.NOUN
                && before.lower().endsWith("s")
                && (next == Tag.DET
                        || next == Tag.PRON
                        || sentence.is(index + 1, "such")
                        || scene.is("that", index + 1));
    }

    private boolean isAfterQuotation(int index) {
        for (int i = index - 1; i >= 0 && index - i < LONGEST_SUBJECT; i--) {
            if (sentence.isQuotation(i)) {
                return true;
            }
            boolean inPhrase =
                    scene.phrases().isHead(i)
                            || switch (sentence.tag(i)) {
                                case ADJ, ADP, DET -> true;
                                default -> sentence.is(i, ",");
                            };
            if (!inPhrase) {
                return false;
            }
        }
        return false;
    }

    /// “…,” she crowed: whatever the verb, the comma in the quotation says that somebody speaks.
    private boolean isUnknownBesideQuotation(int index) {
        boolean turned = sentence.is(index - 1, ",") && sentence.isQuotation(index - 2);
        if (scene.lexicon().turnsVerb()) {
            return turned;
        }
        if (turned || introducesQuotation(index)) {
            return true;
        }
        for (int i = index - 1; i >= 0 && index - i < LONGEST_UNKNOWN; i--) {
            if (sentence.isQuotation(i)) {
                return i == 0 && scene.quotations().endsOpen(i);
            }
            boolean inPhrase =
                    scene.phrases().isHead(i)
                            || switch (sentence.tag(i)) {
                                case ADJ, ADV, DET -> true;
                                default -> false;
                            };
            if (!inPhrase) {
                return false;
            }
        }
        return false;
    }

    /// Quill shot back, “…”
    private boolean introducesQuotation(int verb) {
        for (int i = verb + 1; i < sentence.size() && i - verb < 4; i++) {
            if (sentence.isQuotation(i)) {
                return (sentence.is(i - 1, ",") || sentence.is(i - 1, ":"))
                        && i == sentence.size() - 1
                        && sentence.at(i).span().length() > LONG_QUOTATION;
            }
        }
        return false;
    }
}
