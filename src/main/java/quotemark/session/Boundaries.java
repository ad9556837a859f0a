package quotemark.session;

import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.annotation.Change;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Fragment;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Places;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What has to change so that a passage stands elsewhere.
final class Boundaries {
    private Boundaries() {}

    /// The passage that is changed in the place of another: a claim that is a whole quote has none
    /// of its own.
    static Passage own(Annotations annotations, Passage passage) {
        return annotations
                .find(passage.owner(), Occurrence.class)
                .filter(occurrence -> occurrence.passages().isEmpty())
                .map(occurrence ->
                        Places.of(annotations, occurrence.quote()).stream()
                                .filter(other -> other.span().equals(passage.span()))
                                .filter(other -> other.part() == Passage.Part.CONTENT)
                                .findFirst()
                                .orElse(passage))
                .orElse(passage);
    }

    /// Whether a passage can stand there without covering another of the same part.
    static boolean isFree(Annotations annotations, Passage passage, Span span) {
        return Places.of(annotations, passage.owner()).stream()
                .filter(other -> other.part() == passage.part() && !other.equals(passage))
                .noneMatch(other -> other.span().overlaps(span));
    }

    static List<Change> changes(Annotations annotations, Passage passage, Span span) {
        if (passage.span().equals(span)) {
            return List.of();
        }
        Anchor anchor = Anchor.at(annotations.text(), span);
        Entity owner = annotations.find(passage.owner(), Entity.class).orElseThrow();
        return switch (owner) {
            case Quote quote -> Nesting.replace(annotations, quote, moved(quote, passage, anchor));
            case Occurrence occurrence ->
                    List.of(Change.replace(occurrence, moved(occurrence, passage, anchor)));
            case Evidence evidence -> List.of(Change.replace(evidence, moved(evidence, anchor)));
            case Remark remark -> List.of(Change.replace(remark, remark.withPassage(anchor)));
            default -> throw new IllegalArgumentException("has no passages: " + owner);
        };
    }

    private static Quote moved(Quote quote, Passage passage, Anchor anchor) {
        return quote.withFragments(
                quote.fragments().stream()
                        .map(f -> passage.is(f) ? new Fragment(f.role(), anchor) : f)
                        .toList());
    }

    private static Occurrence moved(Occurrence occurrence, Passage passage, Anchor anchor) {
        return new Occurrence(
                occurrence.id(),
                occurrence.claim(),
                occurrence.version(),
                occurrence.quote(),
                occurrence.passages().stream()
                        .map(a -> a.span().equals(passage.span()) ? anchor : a)
                        .toList(),
                occurrence.stance());
    }

    private static Evidence moved(Evidence evidence, Anchor anchor) {
        return switch (evidence.source()) {
            case Evidence.Source.Passage passage ->
                    evidence.withSource(new Evidence.Source.Passage(passage.version(), anchor));
            case Evidence.Source.Page _, Evidence.Source.File _ ->
                    throw new IllegalArgumentException("stands in no article: " + evidence);
        };
    }
}
