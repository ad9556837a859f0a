package quotemark.export.html.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Mark;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.export.contents.Contents;
import quotemark.export.html.parts.Ids;
import quotemark.export.html.parts.Looks;

/// Gives a marked passage its colour, and what filters and lenses need to know of it.
///
/// | Attribute | What it says of a quote |
/// |---|---|
/// | `data-s` | its speaker |
/// | `data-k` | its kind |
/// | `data-c` | the claims in it; also on claims and evidence |
/// | `data-q` | how the first of them stands |
/// | `data-t` | what its cue makes of it |
final class MarkDetails {
    private final Contents contents;

    MarkDetails(Contents contents) {
        this.contents = contents;
    }

    void describe(Mark mark, Element element) {
        switch (mark.style()) {
            case QUOTED, REPORTED, SOURCE, ADDRESSEE, CHANNEL, CUE -> {
                element.addClass(Looks.of(Optional.ofNullable(mark.speaker())));
                find(mark, Quote.class).ifPresent(quote -> describe(quote, element));
            }
            case CLAIM -> {
                element.addClass(Looks.of(mark.claim()));
                find(mark, Occurrence.class).ifPresent(found -> describe(found, element));
            }
            case EVIDENCE ->
                    find(mark, Evidence.class)
                            .ifPresent(evidence -> claims(element, List.of(evidence.claim())));
            case SUGGESTED -> describeSuggested(element);
            case REMARK -> {}
        }
    }

    private <E extends Entity> Optional<E> find(Mark mark, Class<E> kind) {
        return contents.annotations().find(mark.owner(), kind);
    }

    void describe(Quote quote, Element element) {
        element.attr("data-s", speaker(quote)).attr("data-k", Looks.of(quote.kind()));
        contents.claimIn(quote).ifPresent(claim -> element.attr("data-q", Looks.of(claim)));
        contents.tone(quote).ifPresent(tone -> element.attr("data-t", Looks.of(tone)));
        claims(element, contents.claimsIn(quote).stream().map(Occurrence::claim).toList());
    }

    void describe(Occurrence occurrence, Element element) {
        contents.annotations()
                .find(occurrence.quote(), Quote.class)
                .ifPresent(quote -> element.attr("data-s", speaker(quote)));
        claims(element, List.of(occurrence.claim()));
    }

    /// A suggestion is of no speaker, kind or claim yet: whoever keeps to one of them does not see
    /// it.
    static void describeSuggested(Element element) {
        element.addClass(Looks.of(Optional.empty())).attr("data-c", "");
    }

    static void claims(Element element, List<UUID> claims) {
        if (!claims.isEmpty()) {
            element.attr("data-c", String.join(" ", claims.stream().map(Ids::brief).toList()));
        }
    }

    private String speaker(Quote quote) {
        return Ids.filter(contents.speaker(quote));
    }

    /// Whether the owner's own words stand here, and not its cue or source.
    boolean isPlaceOf(Mark mark) {
        return switch (mark.style()) {
            case QUOTED, REPORTED, CLAIM, EVIDENCE, REMARK, SUGGESTED -> true;
            case SOURCE, ADDRESSEE, CHANNEL, CUE -> false;
        };
    }
}
