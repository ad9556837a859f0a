package quotemark.export.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.Remark;
import quotemark.annotation.Version;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// The passages that a format of others shows in its own terms, beside the things that a copy keeps
/// whole for Quotemark. What somebody changes there with another program is a change of the layer.
public record Layer(Map<Key, List<Span>> passages) {

    /// One part of one thing: the cue of a quote.
    ///
    /// @param owner the quote, occurrence, evidence, note or tag
    public record Key(UUID owner, Passage.Part part) {}

    public Layer {
        passages = Map.copyOf(passages);
    }

    /// What a format shows of a parcel.
    ///
    /// @param form what it makes of the spans of one part, which may be nothing
    public static Layer of(Parcel parcel, UnaryOperator<List<Span>> form) {
        var shown = new HashMap<Key, List<Span>>();
        for (Entity entity : parcel.entities()) {
            anchors(entity, parcel.version().id())
                    .forEach((part, anchors) -> {
                        List<Span> spans =
                                form.apply(
                                        anchors.stream()
                                                .filter(a -> stands(a, parcel.version().text()))
                                                .map(Anchor::span)
                                                .toList());
                        if (!spans.isEmpty()) {
                            shown.put(new Key(entity.id(), part), spans);
                        }
                    });
        }
        return new Layer(shown);
    }

    /// The spans of one part; none if it is not shown.
    public List<Span> of(UUID owner, Passage.Part part) {
        return passages.getOrDefault(new Key(owner, part), List.of());
    }

    /// Whether a passage is in this text at all, and can be told in characters.
    static boolean stands(Anchor anchor, String text) {
        return anchor.state() != Anchor.State.LOST
                && anchor.span().end() <= text.length()
                && !splitsPair(text, anchor.span().start())
                && !splitsPair(text, anchor.span().end());
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /// The passages of a thing in one version, by the part they play.
    private static Map<Passage.Part, List<Anchor>> anchors(Entity entity, UUID version) {
        return switch (entity) {
            case Quote quote -> Fragments.byPart(quote);
            case Occurrence occurrence -> Map.of(Passage.Part.CLAIM, occurrence.passages());
            case Evidence evidence
                    when evidence.source() instanceof Evidence.Source.Passage(var in, var anchor)
                            && in.equals(version) ->
                    Map.of(Passage.Part.EVIDENCE, List.of(anchor));
            case Remark remark when remark.passage() != null ->
                    Map.of(Passage.Part.REMARK, List.of(remark.passage()));
            default -> Map.of();
        };
    }

    /// What was kept, with the passages of this layer.
    ///
    /// @param kept as it was written
    /// @param text in which the spans of this layer are
    /// @param form what the format made of the spans when it was written
    /// @param reading what it makes of spans that are not as they were written
    public Parcel over(
            Parcel kept,
            String text,
            UnaryOperator<List<Span>> form,
            UnaryOperator<List<Span>> reading) {
        boolean sameText = text.equals(kept.version().text());
        var revision = new Revision(this, of(kept, form), sameText, text, reading);
        List<Entity> revised =
                kept.entities().stream()
                        .flatMap(entity -> revision.of(entity, kept.version().id()).stream())
                        .toList();
        return new Parcel(
                kept.article(), sameText ? kept.version() : in(kept.version(), text), revised);
    }

    private static Version in(Version version, String text) {
        return new Version(
                version.id(),
                version.article(),
                version.number(),
                text,
                List.of(),
                version.raw(),
                version.read());
    }
}
