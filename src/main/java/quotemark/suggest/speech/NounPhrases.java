package quotemark.suggest.speech;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds noun phrases by their tags.
final class NounPhrases {
    /// A longer phrase is a misunderstanding; bounds the work.
    private static final int LONGEST = 28;

    private static final int LONGEST_TIME = 3;

    /// In characters.
    private static final int LONGEST_NAME = 40;

    private final Sentence sentence;
    private final Quotations quotations;
    private final CueLexicon lexicon;

    NounPhrases(Sentence sentence, Quotations quotations, CueLexicon lexicon) {
        this.sentence = sentence;
        this.quotations = quotations;
        this.lexicon = lexicon;
    }

    boolean isTime(int index) {
        return lexicon.has("time", sentence.at(index).lower());
    }

    boolean isMoney(Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.to())
                .anyMatch(i ->
                        Character.getType(sentence.at(i).word().codePointAt(0))
                                == Character.CURRENCY_SYMBOL);
    }

    boolean isSubjectPronoun(int index) {
        return lexicon.has("subject", sentence.at(index).lower());
    }

    /// "she's"
    boolean isContraction(int index) {
        return lexicon.has("contraction", sentence.at(index).lower());
    }

    /// A noun, a name, or what stands for one.
    boolean isHead(int index) {
        Token token = sentence.at(index);
        return switch (token.tag()) {
            case NOUN, PROPN, NUM, SYM, X -> !token.quotation() && token.isWord();
            case PRON -> true;
            case ADJ -> token.isCapital() && !isNoun(index + 1);
            case DET ->
                    lexicon.has("pronoun-head", token.lower())
                            && !isNoun(index + 1)
                            && sentence.tag(index + 1) != Tag.ADJ
                            && sentence.tag(index + 1) != Tag.ADP;
            default -> false;
        };
    }

    private boolean isNoun(int index) {
        Tag tag = sentence.tag(index);
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.NUM;
    }

    private boolean isInner(int index) {
        Token token = sentence.at(index);
        if (token.quotation()) {
            return sentence.at(index).span().length() < LONGEST_NAME
                    && isHead(index + 1)
                    && !quotations.endsOpen(index);
        }
        return switch (token.tag()) {
            case NOUN, PROPN, NUM, SYM, X, ADJ, DET, PRON -> true;
            case PART -> token.lower().startsWith("'");
            case PUNCT -> "-&/'".contains(token.lower());
            case VERB ->
                    (token.lower().endsWith("ed") || token.lower().endsWith("ing"))
                            && (sentence.tag(index - 1) == Tag.DET
                                    || sentence.tag(index - 1) == Tag.ADJ);
            case ADV -> sentence.tag(index - 1) == Tag.DET;
            default -> false;
        };
    }

    /// Like [#endingAt], where a preposition stands before it: "with people from the quay".
    @Nullable Phrase wholeEndingAt(int end) {
        @Nullable Phrase found = endingAt(end);
        if (found == null) {
            return null;
        }
        int from = start(found.to());
        while (from < found.from() && !isHead(from) && sentence.tag(from) != Tag.DET) {
            from++;
        }
        return new Phrase(from, found.to());
    }

    /// The phrase that ends before a token, with what hangs on it by prepositions; null if none
    /// does.
    @Nullable Phrase endingAt(int end) {
        int last = end - 1;
        if (sentence.is(last, ")")) {
            int open = last;
            while (open > 0 && last - open < 8 && !sentence.is(open, "(")) {
                open--;
            }
            return open > 0 && sentence.is(open, "(") ? endingAt(open) : null;
        }
        if (isSubjectPronoun(last) && sentence.tag(last) != Tag.PROPN) {
            return new Phrase(last, end);
        }
        int head = beforeTime(end);
        if (head < end && sentence.is(head - 1, ")")) {
            return endingAt(head);
        }
        if (head < end && sentence.tag(head - 1) == Tag.VERB) {
            return null;
        }
        if (head < end && (head == 0 || !isHead(head - 1))) {
            head = sentence.tag(head - 1) == Tag.ADP ? head - 1 : end;
        }
        if (!isHead(head - 1) && sentence.tag(head - 1) != Tag.ADJ) {
            return null;
        }
        return trimmed(start(head), head);
    }

    /// Where the time begins that ends there, if one does: "last week".
    int beforeTime(int end) {
        int at = end;
        while (at > 0 && isTime(at - 1) && end - at < LONGEST_TIME) {
            at--;
        }
        while (at < end && lexicon.has("time-mark", sentence.at(at - 1).lower())) {
            at--;
        }
        return at;
    }

    private int start(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST) {
            boolean other = at < end && (isSubjectPronoun(at - 1) || isRelative(at - 1));
            if (isInner(at - 1) && !other) {
                at--;
            } else if (joins(at - 1)) {
                at -= describes(at - 2) ? 2 : 1;
            } else {
                break;
            }
        }
        return at;
    }

    /// A preposition or a conjunction between two nouns.
    private boolean joins(int index) {
        boolean between =
                index > 0
                        && (isHead(index - 1)
                                || sentence.is(index - 1, ")")
                                || describes(index - 1));
        return switch (sentence.tag(index)) {
            case ADP -> between && !isTime(index - 1) && sentence.tag(index - 1) != Tag.PRON;
            case CCONJ -> between && !sentence.is(index, "but");
            default -> false;
        };
    }

    /// "people familiar with it", "figures released by the board"
    private boolean describes(int index) {
        boolean released =
                sentence.tag(index) == Tag.VERB && sentence.at(index).lower().endsWith("ed");
        return index > 0
                && isHead(index - 1)
                && ((released && sentence.is(index + 1, "by")) || sentence.tag(index) == Tag.ADJ);
    }

    /// Without the prepositions, adverbs and times before its first noun.
    private @Nullable Phrase trimmed(int from, int to) {
        int start = from;
        // "In Iowa Trump": what a preposition begins is no subject.
        if (sentence.tag(start - 1) == Tag.ADP || sentence.tag(start) == Tag.ADP) {
            int last = to - 1;
            while (last > start && isNominal(last)) {
                last--;
            }
            start = sentence.tag(last) == Tag.ADP ? last + 1 : start;
        }
        while (start < to
                && (sentence.tag(start) == Tag.ADV
                        || sentence.tag(start) == Tag.PUNCT
                        || (isTime(start) && start + 1 < to))) {
            start++;
        }
        return start < to ? new Phrase(start, to) : null;
    }

    private boolean isNominal(int index) {
        return isInner(index) || isHead(index);
    }

    /// The phrase that begins there, with what hangs on it; null if none does.
    @Nullable Phrase startingAt(int start) {
        boolean pronoun = sentence.tag(start) == Tag.PRON && !isPossessive(start);
        if (isSubjectPronoun(start) || pronoun) {
            return new Phrase(start, start + 1);
        }
        int at = start;
        boolean head = false;
        while (at < sentence.size() && at - start < LONGEST) {
            if (isTime(at) && head) {
                break;
            }
            if (quotations.isName(at)
                    || (head && sentence.isQuotation(at) && quotations.isWork(at))) {
                head = true;
                at++;
            } else if (isInner(at) || isHead(at)) {
                if (head && (beginsAnother(at) || isRelative(at))) {
                    break;
                }
                head |= isHead(at);
                at++;
            } else if (head
                    && lexicon.has("phrase-link", sentence.at(at).lower())
                    && !isTime(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        while (at > start && lexicon.has("phrase-link", sentence.at(at - 1).lower())) {
            at--;
        }
        return head ? new Phrase(start, at) : null;
    }

    /// "die Ministerin die Brücke", "die Ministerin traurig", and not "die Ministerin des Landes"
    private boolean beginsAnother(int index) {
        boolean ends =
                switch (sentence.tag(index)) {
                    case ADJ -> !precedesNoun(index);
                    case PRON -> !isPossessive(index);
                    default -> false;
                };
        if (lexicon.turnsVerb() && ends) {
            return true;
        }
        return sentence.tag(index) == Tag.DET
                && sentence.tag(index - 1) != Tag.ADP
                && !lexicon.has("phrase-link", sentence.at(index).lower());
    }

    /// "a strategist who asked not to be named"
    private boolean isRelative(int index) {
        String word = sentence.at(index).lower();
        return sentence.tag(index) == Tag.PRON
                && (lexicon.has("relative", word) || lexicon.has("object-relative", word));
    }

    private boolean precedesNoun(int adjective) {
        int at = adjective + 1;
        while (sentence.tag(at) == Tag.ADJ || sentence.is(at, "und")) {
            at++;
        }
        return isNoun(at);
    }

    private boolean isPossessive(int index) {
        return lexicon.has("possessive", sentence.at(index).lower());
    }
}
