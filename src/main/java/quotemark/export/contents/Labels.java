package quotemark.export.contents;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Rating;
import quotemark.annotation.ReplyList;
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

    public static String of(Claim.Certainty certainty) {
        return lower(certainty);
    }

    public static String of(ClaimLink.Relation relation) {
        return lower(relation);
    }

    /// "mostly false, 2 of 1 to 5 (Truth)".
    public static String of(Rating rating) {
        return "%s, %d of %d to %d (%s)"
                .formatted(
                        rating.label(),
                        rating.value(),
                        rating.worst(),
                        rating.best(),
                        rating.scale());
    }

    /// What to ask, as the beginning of a line.
    public static String of(ReplyList.Ask ask) {
        return switch (ask) {
            case REPLY -> "Ask for a reply";
            case BASIS -> "Ask what it rests on";
            case GROUNDS -> "Ask why it is contested";
            case SOURCE -> "Ask where it comes from";
            case PAGE -> "Look it up";
        };
    }

    public static String of(Occurrence.Stance stance) {
        return lower(stance);
    }

    /// "refutes", or "refutes (strong)" where somebody has weighed it.
    public static String of(Evidence evidence) {
        String relation = lower(evidence.relation());
        return evidence.strength() == Evidence.Strength.UNRATED
                ? relation
                : relation + " (" + lower(evidence.strength()) + ")";
    }

    public static String of(Evidence.Relation relation) {
        return lower(relation);
    }

    /// Empty where nobody has weighed it.
    public static String of(Evidence.Strength strength) {
        return strength == Evidence.Strength.UNRATED ? "" : lower(strength);
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
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// What is known of a speaker beside the name: role, affiliation, other names, Wikidata's item.
    public static String about(Speaker speaker) {
        return Stream.of(
                        speaker.role(),
                        speaker.affiliation(),
                        String.join(", ", speaker.aliases()),
                        speaker.wikidata())
                .filter(part -> !part.isBlank())
                .map(PlainText::line)
                .collect(Collectors.joining(" · "));
    }
}
