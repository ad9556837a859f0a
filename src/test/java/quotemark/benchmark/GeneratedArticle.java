package quotemark.benchmark;

import java.util.Locale;
import java.util.Random;

/// Makes articles of any length, always the same ones. Four of five sentences are quotations.
final class GeneratedArticle {
    private static final String[] NOUNS = {
        "bridge", "council", "harbour", "engineer", "budget", "ferry", "winter", "committee",
        "report", "market", "tunnel", "mayor", "warning", "repair", "inspector", "quay"
    };
    private static final String[] VERBS = {
        "crossed",
        "delayed",
        "measured",
        "promised",
        "found",
        "questioned",
        "closed",
        "reopened",
        "paid for",
        "ignored",
        "described",
        "rebuilt"
    };
    private static final String[] ADJECTIVES = {
        "old", "new", "northern", "expensive", "quiet", "rusty", "public", "second", "long", "wet"
    };
    private static final String[] NAMES = {"Ada Berg", "Tomas Lind", "Ines Holm", "Pavel Roth"};

    private final Random random = new Random(42);
    private final StringBuilder text = new StringBuilder();

    private GeneratedArticle() {}

    static String ofWords(int words) {
        var article = new GeneratedArticle();
        int written = 0;
        while (written < words) {
            int from = article.text.length();
            article.sentence();
            article.separate(article.random.nextInt(5) == 0 ? "\n\n" : " ");
            written += (int) article.text.chars().skip(from).filter(c -> c <= ' ').count();
        }
        return article.text.toString();
    }

    /// An article of so many characters.
    ///
    /// @param paragraphs whether it has paragraphs, or is one
    static String ofCharacters(int length, boolean paragraphs) {
        var article = new GeneratedArticle();
        while (article.text.length() < length) {
            article.sentence();
            boolean ends = paragraphs && article.random.nextInt(5) == 0;
            article.separate(ends ? "\n\n" : " ");
        }
        return article.text.toString();
    }

    private void separate(String separator) {
        text.append(separator);
    }

    private void sentence() {
        switch (random.nextInt(5)) {
            case 0 -> text.append(capital(clause())).append(" and ").append(clause()).append('.');
            case 1, 2 -> {
                text.append('“').append(capital(clause())).append(",” said ");
                text.append(one(NAMES)).append('.');
            }
            default -> text.append('“').append(capital(clause())).append(".”");
        }
    }

    private String clause() {
        return "the %s %s %s the %s %s"
                .formatted(one(ADJECTIVES), one(NOUNS), one(VERBS), one(ADJECTIVES), one(NOUNS));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
