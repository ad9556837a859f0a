package quotemark.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;
import quotemark.suggest.ProposedQuote.Part;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.line.Attribution;
import quotemark.suggest.line.Attributions;
import quotemark.suggest.line.Insertions;
import quotemark.suggest.line.Line;
import quotemark.suggest.line.Range;
import quotemark.text.Graphemes;
import quotemark.text.QuotationMarks;
import quotemark.text.Span;
import quotemark.text.Words;

/// All that is said in one stretch of a text: a paragraph, or the inside of a quotation.
final class Proposals {
    private final String text;
    private final Lexicon lexicon;

    Proposals(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// In the order of their contents.
    List<ProposedQuote> in(Span stretch) {
        Line line = Line.of(text, stretch, lexicon);
        return Attributions.in(line).stream().map(said -> proposed(line, said)).toList();
    }

    /// What is said in a paragraph that a dash begins; null if nothing is.
    @Nullable ProposedQuote inDialogue(Span spoken) {
        Line line = Line.of(text, spoken, lexicon);
        Attribution said = Insertions.without(line, false);
        return said == null ? null : proposed(line, Quote.Kind.DIRECT, spans(line, said), said);
    }

    private ProposedQuote proposed(Line line, Attribution said) {
        List<Range> contents = said.contents();
        boolean direct =
                contents.stream().allMatch(c -> c.length() == 1 && line.isQuotation(c.from()));
        if (direct && said.cue() == null) {
            ProposedQuote inserted = inserted(line.span(contents.getFirst()));
            if (inserted != null) {
                return inserted;
            }
        }
        List<Span> spans =
                direct ? contents.stream().map(c -> whole(line, c)).toList() : spans(line, said);
        return proposed(line, direct ? Quote.Kind.DIRECT : kind(spans), spans, said);
    }

    /// With the paragraphs before and after, if it may go on there.
    private Span whole(Line line, Range quotation) {
        Span span = line.span(quotation);
        boolean first = quotation.from() == 0;
        return first || quotation.to() == line.size() ? QuotationMarks.whole(text, span) : span;
    }

    private static List<Span> spans(Line line, Attribution said) {
        return said.contents().stream().map(line::span).toList();
    }

    /// « Nous partons, dit-il, et vite. »: the narrator is within the marks.
    private @Nullable ProposedQuote inserted(Span quotation) {
        if (quotation.length() < 3) {
            return null;
        }
        Line inside = Line.of(text, inside(quotation), lexicon);
        Attribution said = Insertions.without(inside, true);
        if (said == null || said.cue() == null) {
            return null;
        }
        var spans = new ArrayList<Span>(spans(inside, said));
        spans.set(0, new Span(quotation.start(), spans.getFirst().end()));
        spans.set(spans.size() - 1, new Span(spans.getLast().start(), quotation.end()));
        return proposed(inside, Quote.Kind.DIRECT, spans, said);
    }

    static Span inside(Span quotation) {
        return new Span(quotation.start() + 1, quotation.end());
    }

    private ProposedQuote proposed(
            Line line, Quote.Kind kind, List<Span> contents, Attribution said) {
        Stream<Part> parts = contents.stream().map(span -> new Part(Role.CONTENT, span));
        Stream<@Nullable Part> others =
                Stream.of(
                        part(line, Role.CUE, said.cue()),
                        part(line, Role.SOURCE, said.source()),
                        part(line, Role.ADDRESSEE, said.addressee()),
                        part(line, Role.CHANNEL, said.channel()));
        return new ProposedQuote(
                kind,
                Stream.concat(parts, others.filter(Objects::nonNull))
                        .map(part -> new Part(part.role(), Graphemes.widen(text, part.span())))
                        .sorted(Comparator.comparing(Part::span))
                        .toList());
    }

    private static @Nullable Part part(Line line, Role role, @Nullable Range range) {
        return range == null ? null : new Part(role, line.span(range));
    }

    /// Reported words are mixed where some of them are quoted; a single word in quotation marks is
    /// only held at a distance.
    Quote.Kind kind(List<Span> contents) {
        boolean quoted =
                contents.stream()
                        .flatMap(span -> QuotationMarks.within(text, span).stream())
                        .anyMatch(span -> Words.count(span.of(text)) > 1);
        return quoted ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
    }
}
