package quotemark.suggest.line;

import java.util.ArrayList;
import java.util.List;
import quotemark.suggest.lexicon.WordKind;
import quotemark.text.Span;

/// Cuts a line into sentences.
final class SentenceEnds {
    /// No sentence is longer, in tokens; bounds the work on hostile text.
    private static final int LONGEST = 400;

    private final Line line;

    SentenceEnds(Line line) {
        this.line = line;
    }

    /// Whether this sign ends a sentence: not the full stop of "Mr.".
    boolean isSign(int index) {
        Token sign = line.at(index);
        if (!sign.isSign(".!?…。！？")) {
            return false;
        }
        Token before = line.at(index - 1);
        boolean abbreviated =
                sign.isSign(".")
                        && before.isWord()
                        && before.span().end() == sign.span().start()
                        && (before.kinds().contains(WordKind.ABBREVIATION)
                                || (before.word().length() == 1 && before.capital()));
        return !abbreviated && beginsSentence(index + 1);
    }

    private boolean beginsSentence(int index) {
        Token token = line.at(index);
        return index >= line.size()
                || token.capital()
                || token.isQuotation()
                || token.isNumber()
                || token.isSign("(—–―-•¿¡");
    }

    /// Each without the sign that ends it.
    List<Range> sentences() {
        var found = new ArrayList<Range>();
        int from = 0;
        for (int i = 0; i < line.size(); i++) {
            boolean sign = isSign(i);
            if (sign || isLastWord(i) || i - from >= LONGEST) {
                int to = sign ? i : i + 1;
                if (to > from) {
                    found.add(new Range(from, to));
                }
                from = i + 1;
            }
        }
        if (from < line.size()) {
            found.add(new Range(from, line.size()));
        }
        return List.copyOf(found);
    }

    /// Whether a quotation ends its sentence: with a full stop before its closing mark; with
    /// another sign unless who said it follows.
    private boolean isLastWord(int index) {
        if (!line.isQuotation(index) || index + 1 >= line.size() || !beginsSentence(index + 1)) {
            return false;
        }
        char last = lastInk(line.at(index).span());
        return last == '.' || ("!?…".indexOf(last) >= 0 && !saysSomebody(index + 1));
    }

    private boolean saysSomebody(int index) {
        for (int i = index; i < index + 6 && line.at(i).isWord(); i++) {
            if (line.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private char lastInk(Span quotation) {
        int at = quotation.end() - 1;
        while (at > quotation.start() && !isSpeech(line.text().charAt(at))) {
            at--;
        }
        return line.text().charAt(at);
    }

    private static boolean isSpeech(char character) {
        return Character.isLetterOrDigit(character) || ".!?…,;:—–-".indexOf(character) >= 0;
    }
}
