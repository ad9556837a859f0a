package quotemark.suggest.grammar;

/// The class of a word by its letters and digits alone, as the tagger's models know it.
final class WordShape {
    private WordShape() {}

    static String of(String word) {
        int letters = 0;
        int capitals = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        int length = word.length();
        if (letters == length && capitals == 0) {
            return "lc";
        }
        if (digits > 0) {
            return digits(word, letters, digits);
        }
        if (capitals == length) {
            return length == 1 ? "sc" : "ac";
        }
        if (length == 2 && capitals == 1 && word.charAt(1) == '.') {
            return "cp";
        }
        return Character.isUpperCase(word.charAt(0)) ? "ic" : "other";
    }

    private static String digits(String word, int letters, int digits) {
        if (digits == word.length() && (digits == 2 || digits == 4)) {
            return digits + "d";
        }
        if (letters > 0) {
            return "an";
        }
        return word.indexOf('-') >= 0
                ? "dd"
                : word.indexOf('/') >= 0
                        ? "ds"
                        : word.indexOf(',') >= 0 ? "dc" : word.indexOf('.') >= 0 ? "dp" : "num";
    }
}
