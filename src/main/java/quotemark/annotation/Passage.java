package quotemark.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.text.Span;

/// A span of the article, and whose it is.
///
/// @param owner the quote, occurrence, evidence, note or tag
public record Passage(Span span, Part part, UUID owner) implements Comparable<Passage> {

    public enum Part {
        CONTENT,
        CUE,
        SOURCE,
        ADDRESSEE,
        CHANNEL,
        CLAIM,
        EVIDENCE,
        REMARK
    }

    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::span)
                    .thenComparing(Passage::part)
                    .thenComparing(Passage::owner);

    /// A fragment of a quote.
    public static Passage of(Quote quote, Fragment fragment) {
        return new Passage(fragment.anchor().span(), part(fragment.role()), quote.id());
    }

    /// Where the entity itself stands in the text of a version. An occurrence that is a whole quote
    /// has no place of its own: it stands where the quote does.
    static Stream<Passage> of(Entity entity, UUID version) {
        return switch (entity) {
            case Quote quote when quote.version().equals(version) ->
                    quote.fragments().stream().map(fragment -> of(quote, fragment));
            case Occurrence occurrence when occurrence.version().equals(version) ->
                    occurrence.passages().stream()
                            .map(a -> new Passage(a.span(), Part.CLAIM, occurrence.id()));
            case Evidence evidence
                    when evidence.source() instanceof Evidence.Source.Passage passage
                            && passage.version().equals(version) ->
                    Stream.of(new Passage(passage.anchor().span(), Part.EVIDENCE, evidence.id()));
            case Remark remark when remark.version().equals(version) && remark.passage() != null ->
                    Stream.of(new Passage(remark.passage().span(), Part.REMARK, remark.id()));
            case Article _,
                    Version _,
                    Speaker _,
                    Quote _,
                    Claim _,
                    Occurrence _,
                    Evidence _,
                    ClaimLink _,
                    Verdict _,
                    Dismissal _,
                    Decision _,
                    Remark _,
                    HouseStyle _ ->
                    Stream.of();
        };
    }

    private static Part part(Fragment.Role role) {
        return switch (role) {
            case CONTENT -> Part.CONTENT;
            case CUE -> Part.CUE;
            case SOURCE -> Part.SOURCE;
            case ADDRESSEE -> Part.ADDRESSEE;
            case CHANNEL -> Part.CHANNEL;
        };
    }

    /// Whether a fragment of a quote is this passage.
    public boolean is(Fragment fragment) {
        return part(fragment.role()) == part && fragment.anchor().span().equals(span);
    }

    /// The owners, each once, in the order in which they first come.
    static List<UUID> owners(Stream<Passage> passages) {
        return passages.map(Passage::owner).distinct().toList();
    }

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }
}
