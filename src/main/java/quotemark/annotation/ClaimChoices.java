package quotemark.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import quotemark.annotation.ClaimSummary.Named;

/// By what a list of claims can be narrowed, each in order and once.
public record ClaimChoices(List<String> topics, List<Named> speakers, List<Named> articles) {
    public static final ClaimChoices NONE = new ClaimChoices(List.of(), List.of(), List.of());

    public ClaimChoices {
        topics = List.copyOf(topics);
        speakers = List.copyOf(speakers);
        articles = List.copyOf(articles);
    }

    /// Everything that some claim has.
    public static ClaimChoices of(List<ClaimSummary> claims) {
        return new ClaimChoices(
                claims.stream()
                        .map(ClaimSummary::topic)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                named(claims, ClaimSummary::speakers),
                named(claims, ClaimSummary::articles));
    }

    private static List<Named> named(
            List<ClaimSummary> claims, Function<ClaimSummary, List<Named>> of) {
        return claims.stream()
                .map(of)
                .flatMap(Collection::stream)
                .distinct()
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
                .toList();
    }
}
