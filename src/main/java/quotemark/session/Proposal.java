package quotemark.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.suggest.ProposedQuote;
import quotemark.suggest.Snap;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What one key marks, in the light of what is marked already.
final class Proposal {
    private Proposal() {}

    /// The selection, or the quote at the caret; empty where there is nothing to mark.
    static Optional<ProposedQuote> at(Annotations now, @Nullable Span selection, int caret) {
        String language = now.article().language();
        Optional<ProposedQuote> found =
                selection == null
                        ? Snap.at(now.text(), language, caret)
                        : Snap.around(now.text(), language, selection);
        return found.map(proposed ->
                distances(now, proposed)
                        ? new ProposedQuote(Quote.Kind.SCARE, proposed.parts())
                        : proposed);
    }

    /// A few quoted words within what is marked as reported: “contain”.
    private static boolean distances(Annotations now, ProposedQuote proposed) {
        Span hull = proposed.contentHull();
        return proposed.kind() == Quote.Kind.DIRECT
                && Snap.areFew(hull.of(now.text()))
                && now.quotesTouching(hull).stream()
                        .anyMatch(q ->
                                q.kind() != Quote.Kind.DIRECT
                                        && q.hull().contains(hull)
                                        && !q.hull().equals(hull));
    }

    /// The quote that is proposed. What the quote around it is marked with already, it leaves to
    /// that one.
    static Quote quote(Annotations now, ProposedQuote proposed) {
        @Nullable UUID parent = Nesting.parent(now, proposed.contentHull());
        List<Fragment> around =
                now.find(parent, Quote.class).map(Quote::fragments).orElse(List.of());
        List<Fragment> fragments =
                proposed.parts().stream()
                        .map(part -> new Fragment(part.role(), Anchor.at(now.text(), part.span())))
                        .filter(f -> f.role() == Fragment.Role.CONTENT || !around.contains(f))
                        .toList();
        return new Quote(
                UUID.randomUUID(), now.version().id(), proposed.kind(), null, parent, fragments);
    }

    /// The quote that has one of these passages for its content already.
    static Optional<Quote> marked(Annotations now, Quote quote) {
        List<Anchor> contents = quote.anchors(Fragment.Role.CONTENT);
        return contents.stream()
                .flatMap(content -> now.quotesTouching(content.span()).stream())
                .filter(q -> q.anchors(Fragment.Role.CONTENT).stream().anyMatch(contents::contains))
                .findFirst();
    }

    /// The kind of a quote whose passages have changed: where some are in quotation marks and
    /// others are not, it is mixed.
    static Quote.Kind kindWith(Annotations now, Quote quote) {
        boolean plain = quote.kind() == Quote.Kind.DIRECT || quote.kind() == Quote.Kind.INDIRECT;
        long kinds =
                quote.anchors(Fragment.Role.CONTENT).stream()
                        .flatMap(anchor -> kind(now, anchor.span()))
                        .distinct()
                        .count();
        return plain && kinds > 1 ? Quote.Kind.MIXED : quote.kind();
    }

    private static Stream<Quote.Kind> kind(Annotations now, Span passage) {
        return at(now, passage, passage.start()).stream()
                .map(ProposedQuote::kind)
                .map(kind -> kind == Quote.Kind.SCARE ? Quote.Kind.DIRECT : kind);
    }
}
