package quotemark.view.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Connector;
import quotemark.annotation.Highlight;
import quotemark.annotation.Highlights;
import quotemark.annotation.Lens;
import quotemark.annotation.Mark;
import quotemark.annotation.Marks;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.session.BoundaryActs.End;
import quotemark.text.Boundary;
import quotemark.text.Span;
import quotemark.view.Theme;

/// All that can be seen of the page in one paragraph. Most changes of the page leave the pictures
/// of most paragraphs as they are.
///
/// @param current what is chosen, where some of it stands here
/// @param outlines the passages of what is chosen
/// @param part the chosen passage, where it is no content
/// @param ends that can be dragged
/// @param chosenOffer the suggestion that is chosen, where some of it stands here
record Picture(
        Theme theme,
        List<Mark> marks,
        List<Highlight> highlights,
        List<LaneEntry> entries,
        List<Bracket> brackets,
        List<Connector> connectors,
        @Nullable UUID current,
        List<Passage> outlines,
        @Nullable Passage part,
        List<End> ends,
        @Nullable Boundary held,
        @Nullable Span selected,
        List<Span> found,
        @Nullable Span foundCurrent,
        List<Span> preview,
        List<Offered> offered,
        @Nullable UUID chosenOffer) {

    /// What a paragraph shows.
    static Picture of(Page page, Span paragraph) {
        boolean bare = page.lens() == Lens.NONE;
        var annotations = page.annotations();
        List<Passage> outlines = bare ? List.of() : outlines(page, paragraph);
        List<Offered> offered =
                offersSuggestions(page.lens()) ? offered(page, paragraph) : List.of();
        List<Span> found = Hits.in(page.found().all(), paragraph);
        return new Picture(
                page.theme(),
                page.lens() == Lens.SPEAKERS ? Marks.in(annotations, paragraph) : List.of(),
                Highlights.in(annotations, paragraph, page.lens()),
                bare ? List.of() : entries(page, paragraph, offered),
                bare || page.lens() == Lens.CLAIMS ? List.of() : Bracket.in(annotations, paragraph),
                connected(page.lens()) ? Connector.in(annotations, paragraph) : List.of(),
                outlines.isEmpty() ? null : page.chosen().current(),
                outlines,
                bare ? null : part(page, paragraph),
                bare ? List.of() : ends(page, paragraph),
                page.chosen().held(),
                ifIn(paragraph, page.selected()),
                found,
                ifIn(paragraph, page.found().current()),
                page.preview().stream().filter(paragraph::overlaps).toList(),
                offered,
                chosenOffer(page, offered));
    }

    private static boolean offersSuggestions(Lens lens) {
        return lens == Lens.SPEAKERS || lens == Lens.KINDS;
    }

    private static List<Offered> offered(Page page, Span paragraph) {
        return page.offered().stream().filter(one -> one.touches(paragraph)).toList();
    }

    private static @Nullable UUID chosenOffer(Page page, List<Offered> offered) {
        @Nullable UUID current = page.chosen().current();
        return offered.stream()
                .map(Offered::id)
                .filter(id -> id.equals(current))
                .findFirst()
                .orElse(null);
    }

    private static List<LaneEntry> entries(Page page, Span paragraph, List<Offered> offered) {
        List<LaneEntry> marked = LaneEntry.in(page.annotations(), paragraph, page.lens());
        return offered.isEmpty() ? marked : LaneEntry.with(marked, offered, paragraph);
    }

    private static boolean connected(Lens lens) {
        return lens == Lens.SPEAKERS || lens == Lens.CLAIMS;
    }

    private static @Nullable Span ifIn(Span paragraph, @Nullable Span span) {
        return span != null && span.overlaps(paragraph) ? span : null;
    }

    private static List<Passage> outlines(Page page, Span paragraph) {
        Stream<Passage> chosen =
                Places.of(page.annotations(), page.chosen().current()).stream()
                        .filter(passage -> !isPart(passage));
        return chosen.filter(passage -> passage.span().overlaps(paragraph)).toList();
    }

    private static @Nullable Passage part(Page page, Span paragraph) {
        @Nullable Passage passage = page.chosen().passage();
        return passage != null && isPart(passage) && passage.span().overlaps(paragraph)
                ? passage
                : null;
    }

    /// What belongs to something that is drawn elsewhere.
    private static boolean isPart(Passage passage) {
        return switch (passage.part()) {
            case CUE, SOURCE, ADDRESSEE, CHANNEL, EVIDENCE -> true;
            case CONTENT, CLAIM, REMARK -> false;
        };
    }

    private static List<End> ends(Page page, Span paragraph) {
        return page.chosen().ends().stream()
                .filter(end ->
                        end.boundary() == Boundary.START
                                ? paragraph.contains(end.position())
                                : paragraph.contains(end.position() - 1))
                .toList();
    }
}
