package quotemark.view;

import java.util.Locale;

/// How the domain's constants are written for people.
public final class Wording {
    public static final String NO_DAY = "This is no day: write it as 2024-02-24.";

    private Wording() {}

    /// `UNCHECKED` becomes "unchecked".
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// `UNCHECKED` becomes "Unchecked".
    public static String title(Enum<?> constant) {
        return capital(of(constant));
    }

    /// The same with a capital letter.
    public static String capital(String words) {
        int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /// "1 quote", "2 quotes".
    public static String count(int number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    /// How much bears on a claim: "no evidence yet", "2 pieces of evidence".
    public static String evidence(int pieces) {
        return switch (pieces) {
            case 0 -> "no evidence yet";
            case 1 -> "1 piece of evidence";
            default -> pieces + " pieces of evidence";
        };
    }

    /// The beginning of a text, on one line.
    public static String shortened(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /// Words in quotation marks, unless they bring their own.
    static String quoted(String words) {
        return words.matches("(?s)[\\p{Pi}\\p{Pf}\"„「『].*") ? words : "“" + words + "”";
    }
}
