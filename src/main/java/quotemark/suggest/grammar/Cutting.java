package quotemark.suggest.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quotemark.text.Span;

/// Cuts a paragraph into words, signs and whole quotations, and these into sentences.
final class Cutting {
    /// No sentence is longer, in tokens; bounds the work on hostile text.
    private static final int LONGEST = 300;

    private static final int LONGEST_SUBJECT = 9;

    private static final String JOINTS = "'’-‑.,&@/";
    private static final String ENDS = ".!?…";

    private final String text;
    private final Set<String> abbreviations;
    private final Set<String> saying;
    private final List<Token> tokens = new ArrayList<>();

    private Cutting(String text, Set<String> abbreviations, Set<String> saying) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.saying = saying;
    }

    /// @param quotations in order, without overlaps
    /// @param saying forms of verbs that say who says the question before them
    static List<List<Token>> sentences(
            String text,
            Span paragraph,
            List<Span> quotations,
            Set<String> abbreviations,
            Set<String> saying) {
        var cutting = new Cutting(text, abbreviations, saying);
        int at = paragraph.start();
        for (Span quotation : quotations) {
            cutting.cut(at, quotation.start());
            cutting.tokens.add(new Token(quotation, "\"", "\"", Tag.PUNCT, true));
            at = quotation.end();
        }
        cutting.cut(at, paragraph.end());
        return cutting.sentences();
    }

    private void cut(int from, int to) {
        int at = from;
        while (at < to) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)
                    || (codePoint == '$' || codePoint == '#' || codePoint == '@')) {
                end = wordEnd(at, to);
                add(at, end);
            } else if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
                while (codePoint == '-' && end < to && text.charAt(end) == '-') {
                    end++;
                }
                add(at, Math.min(end, to));
            }
            at = end;
        }
    }

    private int wordEnd(int from, int to) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < to && (isWordPart(at) || isJoint(at, to) || isInitial(from, at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, to);
    }

    private boolean isWordPart(int at) {
        int codePoint = text.codePointAt(at);
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /// "don't", "long-time", "U.S", "AT&T", "1,000".
    private boolean isJoint(int at, int to) {
        return JOINTS.indexOf(text.charAt(at)) >= 0
                && at + 1 < to
                && Character.isLetterOrDigit(text.codePointAt(at + 1))
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && (text.charAt(at) != ',' || Character.isDigit(text.charAt(at + 1)))
                && (text.charAt(at) != '.' || !isForgottenSpace(at));
    }

    /// "said the mayor.The council"
    private boolean isForgottenSpace(int at) {
        return Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at - 1));
    }

    /// The full stop of "U.S.", "J.", "Mr."; and the apostrophe of "Democrats'".
    private boolean isInitial(int from, int at) {
        char sign = text.charAt(at);
        if (sign == '\'' || sign == '’') {
            return text.charAt(at - 1) == 's' && at - from > 2;
        }
        if (sign != '.') {
            return false;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(from));
        boolean initials =
                word.length() >= 3
                        && word.charAt(word.length() - 2) == '.'
                        && word.charAt(1) == '.';
        // "R-Pa."
        String last = word.substring(word.lastIndexOf('-') + 1);
        return initial || initials || abbreviations.contains(last);
    }

    private void add(int from, int to) {
        String word = text.substring(from, to).replace('’', '\'');
        tokens.add(
                new Token(new Span(from, to), word, word.toLowerCase(Locale.ROOT), Tag.X, false));
    }

    private List<List<Token>> sentences() {
        var found = new ArrayList<List<Token>>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (endsSentence(i) || i - from >= LONGEST) {
                found.add(List.copyOf(tokens.subList(from, i + 1)));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            found.add(List.copyOf(tokens.subList(from, tokens.size())));
        }
        return found;
    }

    private boolean endsSentence(int index) {
        Token token = tokens.get(index);
        if (index + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(index + 1);
        if (!begins(next)) {
            return false;
        }
        if (token.quotation()) {
            char last = lastWithin(token.span());
            boolean full = last == '.' || last == '…';
            return full || (ENDS.indexOf(last) >= 0 && !saysSomebody(index + 1));
        }
        boolean sign = token.word().length() == 1 && ENDS.indexOf(token.word().charAt(0)) >= 0;
        boolean abbreviated =
                token.word().length() > 2 && token.word().endsWith(".") && abbreviated(token, next);
        return sign || abbreviated;
    }

    /// "the U.S. The" ends a sentence, "the U.S. Senate" does not.
    private boolean abbreviated(Token token, Token next) {
        return token.lower().contains(".")
                && token.lower().indexOf('.') < token.lower().length() - 1
                && SENTENCE_STARTS.contains(next.lower());
    }

    private static final Set<String> SENTENCE_STARTS =
            Set.of(
                    "the", "a", "an", "he", "she", "it", "they", "we", "i", "but", "and", "in",
                    "this", "that", "these", "those", "there", "his", "her", "their", "its", "\"");

    private static boolean begins(Token token) {
        return token.quotation()
                || token.isCapital()
                || Character.isDigit(token.word().charAt(0))
                || "(—–-•[“\"'‘".indexOf(token.word().charAt(0)) >= 0;
    }

    private char lastWithin(Span quotation) {
        int at = quotation.end() - 1;
        while (at > quotation.start() && !isInk(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    private static boolean isInk(char c) {
        return !Character.isWhitespace(c) && "”“’‘»«›‹\"'".indexOf(c) < 0;
    }

    /// "“Why?” Smith asked."
    private boolean saysSomebody(int index) {
        for (int i = index; i < Math.min(tokens.size(), index + LONGEST_SUBJECT); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.is(",")) {
                return false;
            }
            if (saying.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
