package quotemark.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Block;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.OwnWords;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// What a copy holds, in the order in which it is told, with the numbers by which its parts refer
/// to each other.
record Contents(
        Annotations annotations,
        List<Quote> quotes,
        List<Claim> claims,
        OwnWords words,
        Map<UUID, Integer> numbers) {
    static Contents of(Annotations annotations) {
        List<Quote> quotes = annotations.quotes();
        List<Claim> claims = annotations.claims();
        var numbers = new HashMap<UUID, Integer>();
        quotes.forEach(quote -> numbers.put(quote.id(), numbers.size() + 1));
        int quoteCount = quotes.size();
        claims.forEach(claim -> numbers.put(claim.id(), numbers.size() - quoteCount + 1));
        return new Contents(annotations, quotes, claims, OwnWords.of(annotations), numbers);
    }

    /// The number of a quote or claim, from 1, each in text order.
    int number(Entity quoteOrClaim) {
        return Objects.requireNonNull(numbers.get(quoteOrClaim.id()));
    }

    Article article() {
        return annotations.article();
    }

    /// The blocks of the text; its lines where nobody has found blocks.
    List<Block> blocks() {
        List<Block> blocks = annotations.version().blocks();
        return blocks.isEmpty() ? lines(annotations.text()) : blocks;
    }

    /// Whether the text itself begins with the headline.
    boolean hasHeadline() {
        return !blocks().isEmpty() && blocks().getFirst().kind() == Block.Kind.HEADLINE;
    }

    private static List<Block> lines(String text) {
        var found = new ArrayList<Block>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                found.add(new Block(Block.Kind.PARAGRAPH, new Span(from, from + line.length())));
            }
            from += line.length() + 1;
        }
        return found;
    }

    Optional<Speaker> speaker(Quote quote) {
        return annotations.find(quote.speaker(), Speaker.class);
    }

    /// Who said it, as a name; "unattributed" where nobody has decided.
    String name(Quote quote) {
        return speaker(quote).map(Speaker::name).orElse("unattributed");
    }

    String initials(Quote quote) {
        return speaker(quote).map(Speaker::initials).orElse("?");
    }

    /// The speakers who are quoted here, those with the most own words first.
    List<Speaker> speakers() {
        return quotes.stream()
                .flatMap(quote -> speaker(quote).stream())
                .distinct()
                .sorted(
                        Comparator.comparingInt((Speaker s) -> -words.of(annotations, s.id()))
                                .thenComparing(Speaker::name)
                                .thenComparing(Speaker::id))
                .toList();
    }

    /// @param speaker null for the quotes that nobody is known to have said
    List<Quote> quotesOf(@Nullable Speaker speaker) {
        return quotes.stream()
                .filter(quote -> Objects.equals(speaker(quote).orElse(null), speaker))
                .toList();
    }

    Optional<Claim> claim(Occurrence occurrence) {
        return annotations.find(occurrence.claim(), Claim.class);
    }

    /// The claims a quote states, by number.
    List<Occurrence> claimsIn(Quote quote) {
        return annotations.occurrencesInQuote(quote.id()).stream()
                .filter(occurrence -> claim(occurrence).isPresent())
                .filter(occurrence -> occurrence.version().equals(quote.version()))
                .sorted(
                        Comparator.comparingInt((Occurrence o) -> number(claim(o).orElseThrow()))
                                .thenComparing(Occurrence::id))
                .toList();
    }

    /// Where the claim stands in this text.
    List<Occurrence> occurrencesOf(Claim claim) {
        return annotations.occurrences().stream()
                .filter(occurrence -> occurrence.claim().equals(claim.id()))
                .toList();
    }

    /// What bears on a claim: passages of this text, in its order, then the rest.
    List<Evidence> evidence(Claim claim) {
        return annotations.evidence(claim.id()).stream()
                .sorted(
                        Comparator.comparingInt(this::position)
                                .thenComparing(Evidence::relation)
                                .thenComparing(Evidence::id))
                .toList();
    }

    private int position(Evidence evidence) {
        return isHere(evidence) && evidence.source() instanceof Evidence.Source.Passage passage
                ? passage.anchor().span().start()
                : Integer.MAX_VALUE;
    }

    /// Whether the evidence is a passage of this text.
    boolean isHere(Evidence evidence) {
        return evidence.source() instanceof Evidence.Source.Passage passage
                && passage.version().equals(annotations.version().id());
    }

    List<Note> notesAbout(Entity entity) {
        return annotations.notesAbout(entity.id()).stream()
                .filter(note -> note.version().equals(annotations.version().id()))
                .sorted(Comparator.comparing(Note::id))
                .toList();
    }

    /// Where claims stand in the article's own words.
    List<Occurrence> claimsOutsideQuotes() {
        return annotations.occurrences().stream()
                .filter(occurrence -> annotations.find(occurrence.quote(), Quote.class).isEmpty())
                .filter(occurrence -> claim(occurrence).isPresent())
                .toList();
    }

    /// The notes that hang on words and on nothing else.
    List<Note> notesOnPassages() {
        return annotations.notes().stream()
                .filter(note -> note.about() == null && note.passage() != null)
                .toList();
    }

    /// Where the evidence stands, in whichever text; nowhere if it is a page on the web.
    static Optional<Span> span(Evidence evidence) {
        return evidence.source() instanceof Evidence.Source.Passage passage
                ? Optional.of(passage.anchor().span())
                : Optional.empty();
    }

    static Optional<Span> span(Note note) {
        return Optional.ofNullable(note.passage()).map(Anchor::span);
    }

    /// The notes on the article as a whole.
    List<Note> notesOnTheWhole() {
        return annotations.notes().stream()
                .filter(note -> note.about() == null && note.passage() == null)
                .toList();
    }

    /// How many notes are about something that is none of these.
    long notesExceptAbout(Stream<? extends Entity> told) {
        Set<UUID> ids = told.map(Entity::id).collect(Collectors.toUnmodifiableSet());
        return annotations.notes().stream()
                .filter(note -> note.about() != null && !ids.contains(note.about()))
                .count();
    }

    /// How often the claims of this text stand in other texts, which no copy tells.
    long occurrencesElsewhere() {
        return claims.stream()
                .flatMap(claim -> annotations.occurrencesOfClaim(claim.id()).stream())
                .filter(o -> !o.version().equals(annotations.version().id()))
                .count();
    }
}
