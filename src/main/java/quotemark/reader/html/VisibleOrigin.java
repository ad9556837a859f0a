package quotemark.reader.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quotemark.reader.content.Bylines;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;

/// What the lines around the headline say about an article whose page says it nowhere else.
final class VisibleOrigin {
    /// So many lines above the headline, and below it.
    private static final int ABOVE = 3;

    private static final int BELOW = 10;

    private VisibleOrigin() {}

    /// The metadata with a byline and a date if the lines have them.
    static Metadata complete(Metadata metadata, List<Line> page, PageHeadline headline) {
        int place = 0;
        while (place < page.size() && !headline.isRepeatedBy(page.get(place).words())) {
            place++;
        }
        if (place == page.size()) {
            return metadata;
        }
        List<Line> around =
                page.subList(Math.max(0, place - ABOVE), Math.min(page.size(), place + BELOW));
        return new Metadata(
                metadata.title(),
                orFirst(metadata.byline(), around, Bylines::inLine),
                metadata.publisher(),
                orFirst(metadata.published(), around, Dates::inLine),
                metadata.language(),
                metadata.address());
    }

    private static String orFirst(
            String known, List<Line> lines, Function<String, Optional<String>> meaning) {
        return known.isEmpty()
                ? lines.stream()
                        .flatMap(line -> meaning.apply(line.words()).stream())
                        .findFirst()
                        .orElse("")
                : known;
    }
}
