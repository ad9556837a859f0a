package quotemark.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;
import quotemark.suggest.ProposedQuote.Part;
import quotemark.suggest.lexicon.Lexicons;
import quotemark.text.Graphemes;
import quotemark.text.Paragraphs;
import quotemark.text.QuotationMarks;
import quotemark.text.Sentences;
import quotemark.text.Span;
import quotemark.text.Words;

/// Finds the quote that a reader means: one key finds what was said, with all its parts.
public final class Snap {
    private static final int SCARE_WORDS = 3;

    private final String text;
    private final Proposals proposals;

    private Snap(String text, String language) {
        this.text = text;
        this.proposals = new Proposals(text, Lexicons.of(language, text));
    }

    /// The quote at a caret: the quotation around it, or else the reported clause, or else the
    /// sentence. Empty on a blank line.
    ///
    /// @param language BCP 47; empty if unknown
    public static Optional<ProposedQuote> at(String text, String language, int caret) {
        return new Snap(text, language).at(caret);
    }

    /// The quote that a selection is: its words, without white space around them, and whoever is
    /// clearly said to say them. Empty if nothing but white space is selected.
    public static Optional<ProposedQuote> around(String text, String language, Span selection) {
        return new Snap(text, language).around(selection);
    }

    private Optional<ProposedQuote> at(int caret) {
        if (isBlank(caret)) {
            return Optional.empty();
        }
        List<Span> enclosing = QuotationMarks.enclosing(text, caret);
        if (!enclosing.isEmpty()) {
            return Optional.of(atQuotation(enclosing, caret));
        }
        return dialogue(caret).or(() -> clause(caret)).or(() -> sentence(caret));
    }

    private boolean isBlank(int position) {
        return text.substring(Paragraphs.start(text, position), Paragraphs.end(text, position))
                .isBlank();
    }

    private Span paragraph(int position) {
        return new Span(Paragraphs.start(text, position), Paragraphs.end(text, position));
    }

    /// @param enclosing the quotations around the caret, the outermost first
    private ProposedQuote atQuotation(List<Span> enclosing, int caret) {
        Span piece = enclosing.getLast();
        Span whole = QuotationMarks.whole(text, piece);
        List<ProposedQuote> said = proposals.in(stretch(enclosing));
        Optional<ProposedQuote> around =
                said.stream()
                        .filter(p -> content(p, piece).filter(c -> !c.equals(whole)).isPresent())
                        .min(Comparator.comparingInt(p -> p.hull().length()));
        boolean clauseBegins =
                around.flatMap(p -> content(p, piece)).filter(c -> c.start() == caret).isPresent();
        Optional<ProposedQuote> itself =
                said.stream().filter(p -> isContent(p, whole, caret)).findFirst();
        return clauseBegins
                ? around.get()
                : attributed(itself, whole)
                        .or(() -> around.map(p -> within(p, piece)))
                        .orElseGet(() -> quoted(whole));
    }

    private Span stretch(List<Span> enclosing) {
        return enclosing.size() > 1
                ? Proposals.inside(enclosing.get(enclosing.size() - 2))
                : paragraph(enclosing.getLast().start());
    }

    /// The passage of the proposal that holds a quotation.
    private static Optional<Span> content(ProposedQuote proposal, Span quotation) {
        return proposal.spans(Role.CONTENT).stream().filter(c -> c.contains(quotation)).findFirst();
    }

    /// Whether the proposal is just the quotation, or its words without the narrator's.
    private static boolean isContent(ProposedQuote proposal, Span whole, int caret) {
        return proposal.spans(Role.CONTENT).contains(whole)
                || (proposal.contentHull().equals(whole) && whole.contains(caret));
    }

    /// With whoever is named only after the last of its paragraphs.
    private Optional<ProposedQuote> attributed(Optional<ProposedQuote> itself, Span whole) {
        boolean named = itself.filter(p -> !p.spans(Role.CUE).isEmpty()).isPresent();
        boolean over = Paragraphs.end(text, whole.start()) < whole.end();
        if (named || !over) {
            return itself;
        }
        return Stream.of(whole.start(), whole.end() - 1)
                .flatMap(position -> proposals.in(paragraph(position)).stream())
                .filter(p -> p.spans(Role.CONTENT).contains(whole) && !p.spans(Role.CUE).isEmpty())
                .findFirst()
                .or(() -> itself);
    }

    /// Whether so few words in quotation marks, within reported words, only distance.
    public static boolean areFew(String words) {
        return Words.count(words) <= SCARE_WORDS;
    }

    private ProposedQuote within(ProposedQuote around, Span quotation) {
        boolean few = areFew(quotation.of(text));
        return withContent(around, few ? Quote.Kind.SCARE : Quote.Kind.DIRECT, quotation);
    }

    private ProposedQuote withContent(ProposedQuote around, Quote.Kind kind, Span content) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(Role.CONTENT, Graphemes.widen(text, content)));
        around.parts().stream().filter(part -> part.role() != Role.CONTENT).forEach(parts::add);
        parts.sort(Comparator.comparing(Part::span));
        return new ProposedQuote(kind, parts);
    }

    private ProposedQuote quoted(Span whole) {
        return new ProposedQuote(
                Quote.Kind.DIRECT, List.of(new Part(Role.CONTENT, Graphemes.widen(text, whole))));
    }

    private Optional<ProposedQuote> dialogue(int caret) {
        @Nullable Span spoken = QuotationMarks.dialogue(text, caret);
        return Optional.ofNullable(spoken == null ? null : proposals.inDialogue(spoken))
                .filter(this::isSpeech);
    }

    /// A paragraph after a shorter dash may be a line of a list.
    private boolean isSpeech(ProposedQuote proposal) {
        int start = Paragraphs.start(text, proposal.hull().start());
        return text.substring(start, proposal.hull().start()).matches("\\s*[—―].*")
                || !proposal.spans(Role.CUE).isEmpty();
    }

    /// What begins at the caret, or else the innermost around it.
    private Optional<ProposedQuote> clause(int caret) {
        List<ProposedQuote> said = proposals.in(paragraph(caret));
        Comparator<ProposedQuote> byLength = Comparator.comparingInt(p -> p.hull().length());
        return said.stream()
                .filter(p -> p.contentHull().start() == caret)
                .max(byLength)
                .or(() ->
                        said.stream()
                                .filter(p -> p.hull().start() <= caret && caret <= p.hull().end())
                                .min(byLength));
    }

    private Optional<ProposedQuote> sentence(int caret) {
        @Nullable Span sentence = Sentences.around(text, caret);
        return Optional.ofNullable(sentence)
                .map(span -> {
                    Span whole = Graphemes.widen(text, span);
                    var part = new Part(Role.CONTENT, whole);
                    return new ProposedQuote(proposals.kind(List.of(whole)), List.of(part));
                });
    }

    private Optional<ProposedQuote> around(Span selection) {
        @Nullable Span trimmed = trimmed(selection);
        if (trimmed == null) {
            return Optional.empty();
        }
        Span words = Graphemes.widen(text, trimmed);
        List<Span> enclosing =
                QuotationMarks.enclosing(text, words.start()).stream()
                        .filter(quotation -> quotation.contains(words))
                        .toList();
        Span stretch = enclosing.isEmpty() ? paragraph(words.start()) : stretch(enclosing);
        Quote.Kind kind = enclosing.isEmpty() ? proposals.kind(List.of(words)) : Quote.Kind.DIRECT;
        return Optional.of(
                proposals.in(stretch).stream()
                        .filter(p -> isAbout(p, words))
                        .min(Comparator.comparingInt(p -> distance(p, words)))
                        .map(p -> withContent(p, kind(kind, p, words), words))
                        .orElse(new ProposedQuote(kind, List.of(new Part(Role.CONTENT, words)))));
    }

    private Quote.Kind kind(Quote.Kind kind, ProposedQuote around, Span words) {
        boolean distances =
                kind == Quote.Kind.DIRECT
                        && around.kind() != Quote.Kind.DIRECT
                        && content(around, words).filter(c -> !c.equals(words)).isPresent()
                        && areFew(words.of(text));
        return distances ? Quote.Kind.SCARE : kind;
    }

    /// Without the white space that a mouse easily takes along.
    private @Nullable Span trimmed(Span selection) {
        int start = selection.start();
        int end = selection.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }

    /// Whether what is selected is, for the better part, what somebody is said to say.
    private static boolean isAbout(ProposedQuote proposal, Span words) {
        boolean apart =
                proposal.parts().stream()
                        .filter(part -> part.role() != Role.CONTENT)
                        .noneMatch(part -> part.span().overlaps(words));
        int common =
                proposal.spans(Role.CONTENT).stream()
                        .filter(words::overlaps)
                        .mapToInt(c ->
                                Math.min(c.end(), words.end()) - Math.max(c.start(), words.start()))
                        .sum();
        return apart && 2 * common > words.length();
    }

    private static int distance(ProposedQuote proposal, Span words) {
        Span hull = proposal.contentHull();
        return Math.abs(hull.start() - words.start()) + Math.abs(hull.end() - words.end());
    }
}
