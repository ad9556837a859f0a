package quotemark.export.contents;

import java.util.Locale;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;

/// The words of the domain as copies print them.
public final class Labels {
    private Labels() {}

    public static String of(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT, INDIRECT, MIXED -> lower(kind);
            case SCARE -> "scare quote";
        };
    }

    public static String of(Claim.Status status) {
        return lower(status);
    }

    public static String of(Occurrence.Stance stance) {
        return lower(stance);
    }

    public static String of(Evidence.Relation relation) {
        return lower(relation);
    }

    /// Empty if nobody is named.
    public static String of(Contester contester, Annotations annotations) {
        return switch (contester) {
            case Contester.Unknown _ -> "";
            case Contester.TheArticle _ -> "the article";
            case Contester.BySpeaker by ->
                    annotations.find(by.speaker(), Speaker.class).map(Speaker::name).orElse("");
            case Contester.Outside outside -> outside.name();
        };
    }

    /// "1 quote", "2 quotes".
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /// The same with a capital letter.
    public static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
