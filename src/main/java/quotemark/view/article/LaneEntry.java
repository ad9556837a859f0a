package quotemark.view.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Lens;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Span;

/// What stands in the margin beside the line on which something begins.
sealed interface LaneEntry {

    /// Where it begins.
    Span at();

    /// What is chosen by a click.
    UUID target();

    /// A quote, by its speaker.
    record Said(Span at, Quote quote, @Nullable Speaker speaker) implements LaneEntry {
        @Override
        public UUID target() {
            return quote.id();
        }
    }

    /// A claim, by how it stands.
    ///
    /// @param status as the newsroom calls it
    record Claimed(Span at, Claim claim, String status) implements LaneEntry {
        @Override
        public UUID target() {
            return claim.id();
        }
    }

    /// A suggestion, by whoever would say it.
    record Suggested(Span at, Offered offered) implements LaneEntry {
        @Override
        public UUID target() {
            return offered.id();
        }
    }

    /// The same with the suggestions that begin in the paragraph, in text order.
    static List<LaneEntry> with(List<LaneEntry> marked, List<Offered> offered, Span paragraph) {
        Stream<LaneEntry> suggested =
                offered.stream()
                        .map(one -> new Suggested(one.contents().getFirst(), one))
                        .filter(entry -> paragraph.contains(entry.at().start()))
                        .map(LaneEntry.class::cast);
        return Stream.concat(marked.stream(), suggested)
                .sorted(Comparator.comparing(LaneEntry::at))
                .toList();
    }

    /// What begins in a paragraph, in text order; a claim after the quote that states it.
    static List<LaneEntry> in(Annotations annotations, Span paragraph, Lens lens) {
        return Places.at(annotations, paragraph).stream()
                .filter(passage -> paragraph.contains(passage.span().start()))
                .sorted(Comparator.comparing(Passage::span))
                .flatMap(passage -> of(annotations, passage, lens).stream())
                .toList();
    }

    private static Optional<LaneEntry> of(Annotations annotations, Passage passage, Lens lens) {
        return switch (passage.part()) {
            case CONTENT ->
                    annotations
                            .find(passage.owner(), Quote.class)
                            .filter(_ -> lens != Lens.CLAIMS && isFirst(annotations, passage))
                            .map(quote -> said(annotations, quote, passage.span()));
            case CLAIM ->
                    Places.subject(annotations, passage)
                            .flatMap(id -> annotations.find(id, Claim.class))
                            .filter(_ -> isFirst(annotations, passage))
                            .map(claim -> claimed(annotations, claim, passage.span()));
            case CUE, SOURCE, ADDRESSEE, CHANNEL, EVIDENCE, REMARK -> Optional.empty();
        };
    }

    private static LaneEntry said(Annotations annotations, Quote quote, Span at) {
        return new Said(at, quote, annotations.find(quote.speaker(), Speaker.class).orElse(null));
    }

    private static LaneEntry claimed(Annotations annotations, Claim claim, Span at) {
        return new Claimed(at, claim, annotations.houseStyle().name(claim.status()));
    }

    private static boolean isFirst(Annotations annotations, Passage passage) {
        Stream<Passage> same =
                Places.of(annotations, passage.owner()).stream()
                        .filter(other -> other.part() == passage.part());
        return same.findFirst().filter(passage::equals).isPresent();
    }
}
