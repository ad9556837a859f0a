package quotemark.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import quotemark.text.Span;

/// The words of a text as the search of the file sees them: letters and digits in a row, without
/// case and accents.
///
/// FTS5's tokenizer `unicode61` decides which texts hold the words; this only says where in them.
/// Its own function `highlight` does too, but takes ten times as long.
record Tokens(List<Token> all) {

    /// One word.
    ///
    /// @param span where it stands, in UTF-16 code units
    record Token(Span span, String folded) {}

    static Tokens of(String text) {
        var tokens = new ArrayList<Token>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isPart(text.codePointAt(to), to > from)) {
                to += Character.charCount(text.codePointAt(to));
            }
            if (to > from) {
                var span = new Span(from, to);
                tokens.add(new Token(span, folded(span.of(text))));
                from = to;
            } else {
                from += Character.charCount(text.codePointAt(from));
            }
        }
        return new Tokens(tokens);
    }

    private static boolean isPart(int character, boolean isInside) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    isInside;
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.PRIVATE_USE -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    private static String folded(String word) {
        return isAscii(word) ? word.toLowerCase(Locale.ROOT) : withoutAccents(word);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String word) {
        var folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> isPart(c, false))
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    List<String> folded() {
        return all.stream().map(Token::folded).toList();
    }

    /// Where some words stand in a row.
    ///
    /// @param isWhole whether the last of them must be a whole word, not the beginning of one
    List<Span> find(List<String> words, boolean isWhole) {
        var found = new ArrayList<Span>();
        for (int at = 0; at + words.size() <= all.size(); at++) {
            if (stand(words, isWhole, at)) {
                Token last = all.get(at + words.size() - 1);
                found.add(all.get(at).span().hull(last.span()));
            }
        }
        return found;
    }

    private boolean stand(List<String> words, boolean isWhole, int at) {
        int last = words.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!all.get(at + i).folded().equals(words.get(i))) {
                return false;
            }
        }
        String end = all.get(at + last).folded();
        return isWhole ? end.equals(words.get(last)) : end.startsWith(words.get(last));
    }
}
