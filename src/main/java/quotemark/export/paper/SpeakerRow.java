package quotemark.export.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.PlainText;

/// Who is quoted how often and with how many own words.
///
/// @param initials empty for the article's own voice
/// @param about role, affiliation, other names; may be empty
/// @param facts tags and notes
/// @param quotes "2", or "–" for the article's own voice
/// @param words "17 (52 %)"
/// @param where the numbers of the quotes: "1 3"
/// @param colour as `#rrggbb`
public record SpeakerRow(
        String initials,
        String name,
        String about,
        List<Fact> facts,
        String quotes,
        String words,
        String where,
        String colour) {

    /// The heads of the columns.
    public static final List<String> HEADS = List.of("Speaker", "Quotes", "Own words", "Where");

    /// Those with the most own words first; then the quotes that nobody is known to have said, then
    /// the narrator. None where nothing is quoted.
    public static List<SpeakerRow> all(Contents contents) {
        var rows = new ArrayList<SpeakerRow>();
        if (contents.quotes().isEmpty()) {
            return rows;
        }
        contents.speakers().forEach(speaker -> rows.add(of(contents, speaker)));
        if (!contents.quotesOf(null).isEmpty()) {
            rows.add(of(contents, null));
        }
        rows.add(
                new SpeakerRow(
                        "",
                        "The article’s own voice",
                        "",
                        List.of(),
                        "–",
                        share(contents, contents.words().narrator()),
                        "",
                        Colours.SOFT));
        return rows;
    }

    private static SpeakerRow of(Contents contents, @Nullable Speaker speaker) {
        List<Quote> quotes = contents.quotesOf(speaker);
        Optional<Speaker> known = Optional.ofNullable(speaker);
        return new SpeakerRow(
                known.map(Speaker::initials).map(PlainText::line).orElse("?"),
                known.map(Speaker::name).map(PlainText::line).orElse("unattributed"),
                known.map(Labels::about).orElse(""),
                known.map(s -> facts(contents, s)).orElse(List.of()),
                String.valueOf(quotes.size()),
                share(contents, quotes.stream().mapToInt(contents.words()::of).sum()),
                quotes.stream()
                        .map(quote -> String.valueOf(contents.number(quote)))
                        .collect(Collectors.joining(" ")),
                Colours.of(known));
    }

    private static List<Fact> facts(Contents contents, Speaker speaker) {
        return new Fact.Builder()
                .tags(contents.tags().about(speaker))
                .notes(contents.notes().about(speaker))
                .facts();
    }

    private static String share(Contents contents, int words) {
        long percent = Math.round(100.0 * words / Math.max(1, contents.words().all()));
        return words + " (" + percent + " %)";
    }
}
