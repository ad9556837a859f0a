package quotemark.export.citron;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.exchange.Layer;
import quotemark.export.exchange.Parcel;
import quotemark.text.Span;

/// The quotes of a parcel that Citron can hold.
///
/// @param quotes in text order
/// @param layer where the passages of all quotes stand
record CitronQuotes(Parcel parcel, List<Quote> quotes, Layer layer) {

    static CitronQuotes of(Parcel parcel) {
        Layer layer = Layer.of(parcel, UnaryOperator.identity());
        var chosen = new ArrayList<Quote>();
        var taken = new ArrayList<Span>();
        for (Quote quote : inOrder(parcel)) {
            List<Span> contents = layer.of(quote.id(), Passage.Part.CONTENT);
            boolean fits =
                    quote.parent() == null
                            && !contents.isEmpty()
                            && !layer.of(quote.id(), Passage.Part.CUE).isEmpty()
                            && contents.stream()
                                    .noneMatch(s -> taken.stream().anyMatch(s::overlaps));
            if (fits && areApart(contents)) {
                chosen.add(quote);
                taken.addAll(contents);
            }
        }
        return new CitronQuotes(parcel, chosen, layer);
    }

    private static List<Quote> inOrder(Parcel parcel) {
        return parcel.all(Quote.class).stream().sorted(Comparator.comparing(Quote::hull)).toList();
    }

    private static boolean areApart(List<Span> spans) {
        for (int i = 0; i + 1 < spans.size(); i++) {
            if (spans.get(i).overlaps(spans.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /// The only one that Citron takes.
    Span cue(Quote quote) {
        return layer.of(quote.id(), Passage.Part.CUE).getFirst();
    }

    List<Span> sources(Quote quote) {
        return layer.of(quote.id(), Passage.Part.SOURCE);
    }

    List<Span> contents(Quote quote) {
        return layer.of(quote.id(), Passage.Part.CONTENT);
    }

    /// Where the article names the speaker whom the sources of the quote do not name ("he").
    Optional<Span> coreference(Quote quote) {
        Optional<Speaker> speaker =
                parcel.all(Speaker.class).stream()
                        .filter(one -> one.id().equals(quote.speaker()))
                        .findFirst();
        boolean isNamed = sources(quote).stream().anyMatch(span -> names(speaker, span));
        return isNamed || sources(quote).isEmpty()
                ? Optional.empty()
                : parcel.all(Quote.class).stream()
                        .filter(other -> Objects.equals(other.speaker(), quote.speaker()))
                        .flatMap(other -> sources(other).stream())
                        .filter(span -> names(speaker, span))
                        .min(Comparator.naturalOrder());
    }

    private boolean names(Optional<Speaker> speaker, Span span) {
        String words = span.of(parcel.version().text());
        return speaker.stream().flatMap(Speaker::names).anyMatch(words::contains);
    }

    /// How many parts of its quotes Citron has no place for.
    long partsLeftOut() {
        return quotes.stream()
                .flatMap(quote -> quote.fragments().stream().filter(f -> !isTold(quote, f)))
                .count();
    }

    private boolean isTold(Quote quote, Fragment fragment) {
        Span span = fragment.anchor().span();
        return switch (fragment.role()) {
            case CONTENT -> contents(quote).contains(span);
            case SOURCE -> sources(quote).contains(span);
            case CUE -> cue(quote).equals(span);
            case ADDRESSEE, CHANNEL -> false;
        };
    }
}
