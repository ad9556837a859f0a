package quotemark.export.tei;

import static quotemark.export.tei.TeiIds.category;
import static quotemark.export.tei.TeiIds.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Block;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.exchange.Fragments;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.text.Span;

/// Chooses what can be read in the text itself: the quotes and their parts that nest. Where two
/// cross, the one that begins later is in the lossless layer alone.
final class InTextLayer {
    /// Readers of XML, ours too, bound the depth of elements.
    private static final int DEEPEST = 50;

    private record Piece(Span span, Quote quote, Fragment.Role role) {}

    private final Map<UUID, Speaker> speakers;
    private final List<Block> blocks;

    private InTextLayer(Parcel parcel, List<Block> blocks) {
        this.blocks = blocks;
        speakers =
                parcel.all(Speaker.class).stream()
                        .collect(Collectors.toMap(Speaker::id, speaker -> speaker));
    }

    /// The elements, what is around others before them.
    static List<InText> of(Parcel parcel, Layer layer, List<Block> blocks) {
        var chosen = new InTextLayer(parcel, blocks);
        var pieces = new ArrayList<Piece>();
        for (Quote quote : parcel.all(Quote.class)) {
            for (Fragment.Role role : Fragment.Role.values()) {
                for (Span span : layer.of(quote.id(), Fragments.part(role))) {
                    chosen.cut(span).forEach(s -> pieces.add(new Piece(s, quote, role)));
                }
            }
        }
        // A stable sort: of equal ones, the quote that was begun first is around the others.
        pieces.sort(Comparator.comparing(Piece::span));
        return chosen.elements(nesting(pieces));
    }

    private List<Span> cut(Span span) {
        return blocks.stream()
                .map(Block::span)
                .filter(span::overlaps)
                .map(b ->
                        new Span(Math.max(b.start(), span.start()), Math.min(b.end(), span.end())))
                .toList();
    }

    private static List<Piece> nesting(List<Piece> pieces) {
        var chosen = new ArrayList<Piece>();
        Deque<Span> around = new ArrayDeque<>();
        for (Piece piece : pieces) {
            while (!around.isEmpty() && around.peek().end() <= piece.span().start()) {
                around.pop();
            }
            boolean nests = around.isEmpty() || around.peek().contains(piece.span());
            if (nests && around.size() < DEEPEST) {
                around.push(piece.span());
                chosen.add(piece);
            }
        }
        return chosen;
    }

    private List<InText> elements(List<Piece> pieces) {
        Map<UUID, Long> counts =
                pieces.stream()
                        .filter(piece -> piece.role() == Fragment.Role.CONTENT)
                        .collect(
                                Collectors.groupingBy(
                                        piece -> piece.quote().id(), Collectors.counting()));
        Map<UUID, Integer> numbers = new HashMap<>();
        return pieces.stream()
                .map(piece -> {
                    UUID id = piece.quote().id();
                    return piece.role() == Fragment.Role.CONTENT
                            ? content(
                                    piece,
                                    numbers.merge(id, 1, Integer::sum),
                                    counts.getOrDefault(id, 0L))
                            : part(piece);
                })
                .toList();
    }

    private InText part(Piece piece) {
        String type = piece.role().name().toLowerCase(Locale.ROOT);
        if (piece.role() == Fragment.Role.CUE) {
            return new InText(piece.span(), "seg", List.of("type", type));
        }
        String speaker = piece.role() == Fragment.Role.SOURCE ? speaker(piece.quote()) : "";
        return new InText(piece.span(), "rs", List.of("type", type, "ref", speaker));
    }

    private InText content(Piece piece, int number, long count) {
        Quote quote = piece.quote();
        var attributes = new ArrayList<>(List.of("xml:id", id(quote, number)));
        attributes.addAll(List.of("ana", reference(category("kind", quote.kind()))));
        attributes.addAll(List.of("prev", number > 1 ? reference(id(quote, number - 1)) : ""));
        attributes.addAll(List.of("next", number < count ? reference(id(quote, number + 1)) : ""));
        String name = name(quote);
        if (name.equals("said")) {
            attributes.addAll(List.of("who", speaker(quote)));
            boolean direct = quote.kind() != Quote.Kind.INDIRECT;
            attributes.addAll(List.of("direct", Boolean.toString(direct)));
        } else {
            attributes.addAll(List.of("corresp", speaker(quote)));
        }
        return new InText(piece.span(), name, attributes);
    }

    private static String id(Quote quote, int number) {
        return "q-" + quote.id() + "." + number;
    }

    /// What is written is a quotation, what distances is so-called, and everything else was said.
    private String name(Quote quote) {
        if (quote.kind() == Quote.Kind.SCARE) {
            return "soCalled";
        }
        return known(quote.speaker()).map(Speaker::kind).orElse(Speaker.Kind.PERSON)
                        == Speaker.Kind.DOCUMENT
                ? "quote"
                : "said";
    }

    private String speaker(Quote quote) {
        return known(quote.speaker()).map(s -> reference(TeiIds.of(s.id()))).orElse("");
    }

    private Optional<Speaker> known(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(speakers.get(id));
    }
}
