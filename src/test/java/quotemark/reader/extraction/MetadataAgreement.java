package quotemark.reader.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;
import tools.jackson.databind.JsonNode;

/// On how many pages a field of the metadata is what Readability says it is.
final class MetadataAgreement {
    private MetadataAgreement() {}

    static List<String> lines(JsonNode truth, Map<String, Content> read) {
        var agreement = new Counts(truth, read);
        return List.of(
                agreement.of("title", Metadata::title, MetadataAgreement::areAlike),
                agreement.of("byline", Metadata::byline, MetadataAgreement::areAlike),
                agreement.of("siteName", Metadata::publisher, MetadataAgreement::areAlike),
                agreement.of("publishedTime", Metadata::published, shareStart(10)),
                agreement.of("lang", Metadata::language, shareStart(2)));
    }

    private record Counts(JsonNode truth, Map<String, Content> read) {
        String of(
                String field, Function<Metadata, String> ours, BiPredicate<String, String> agrees) {
            int said = 0;
            int agreed = 0;
            int found = 0;
            for (Map.Entry<String, Content> page : read.entrySet()) {
                String right = truth.path(page.getKey()).path(field).asString("");
                String answer = ours.apply(page.getValue().metadata());
                if (!right.isEmpty()) {
                    said++;
                    found += answer.isEmpty() ? 0 : 1;
                    agreed += agrees.test(right, answer) ? 1 : 0;
                }
            }
            return "%s: %d of %d pages agree, %d have an answer"
                    .formatted(field, agreed, said, found);
        }
    }

    /// The same words, or ours are the other's without “By”, a date, or the name of the site.
    private static boolean areAlike(String right, String answer) {
        String words = words(answer);
        return !words.isEmpty() && (words(right).contains(words) || words.contains(words(right)));
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static BiPredicate<String, String> shareStart(int length) {
        return (right, answer) ->
                right.regionMatches(true, 0, answer, 0, Math.min(length, right.length()));
    }
}
