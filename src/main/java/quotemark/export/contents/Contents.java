package quotemark.export.contents;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimLink;
import quotemark.annotation.CueTone;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.annotation.Lens;
import quotemark.annotation.Mark;
import quotemark.annotation.Marks;
import quotemark.annotation.Occurrence;
import quotemark.annotation.OwnWords;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Verdict;
import quotemark.export.SuggestedQuote;
import quotemark.text.Span;

/// What a copy holds, in the order in which it is told, with the numbers by which its parts refer
/// to each other.
public record Contents(
        Annotations annotations,
        List<Quote> quotes,
        List<Claim> claims,
        OwnWords words,
        Map<UUID, Integer> numbers,
        Lens lens,
        List<SuggestedQuote> suggested) {
    public static Contents of(Annotations annotations) {
        return of(annotations, Lens.SPEAKERS);
    }

    /// The contents of a copy that is seen through a lens.
    ///
    /// @param lens what gives a quote its colour
    public static Contents of(Annotations annotations, Lens lens) {
        List<Quote> quotes = annotations.quotes();
        List<Claim> claims = annotations.claims();
        var numbers = new HashMap<UUID, Integer>();
        quotes.forEach(quote -> numbers.put(quote.id(), numbers.size() + 1));
        int quoteCount = quotes.size();
        claims.forEach(claim -> numbers.put(claim.id(), numbers.size() - quoteCount + 1));
        return new Contents(
                annotations, quotes, claims, OwnWords.of(annotations), numbers, lens, List.of());
    }

    /// The same with suggestions, which have numbers of their own and count nowhere else.
    ///
    /// @param newlySuggested in text order
    public Contents suggesting(List<SuggestedQuote> newlySuggested) {
        var all = new HashMap<>(numbers);
        for (int i = 0; i < newlySuggested.size(); i++) {
            all.put(newlySuggested.get(i).quote().id(), i + 1);
        }
        return new Contents(
                annotations, quotes, claims, words, all, lens, List.copyOf(newlySuggested));
    }

    /// The marks that touch a span, in the order in which they are drawn.
    public List<Mark> marks(Span span) {
        List<Mark> decided = Marks.in(annotations, span);
        return suggested.isEmpty()
                ? decided
                : Stream.concat(decided.stream(), suggestedIn(span)).sorted().toList();
    }

    private Stream<Mark> suggestedIn(Span span) {
        return suggested.stream()
                .flatMap(one ->
                        one.places().stream()
                                .filter(span::overlaps)
                                .map(place -> suggestedAt(place, one.quote())));
    }

    private static Mark suggestedAt(Span place, Quote quote) {
        return new Mark(place, Mark.Style.SUGGESTED, quote.id(), null, null, 0);
    }

    /// What a suggestion is called where it stands: "suggested 1".
    public String sign(SuggestedQuote one) {
        return "suggested " + number(one.quote());
    }

    /// The number of a quote, claim or suggested quote, from 1, each in text order.
    public int number(Entity quoteOrClaim) {
        return Objects.requireNonNull(numbers.get(quoteOrClaim.id()));
    }

    public Article article() {
        return annotations.article();
    }

    public Notes notes() {
        return new Notes(annotations);
    }

    public Tags tags() {
        return new Tags(annotations);
    }

    public ClaimEvidence evidence() {
        return new ClaimEvidence(annotations);
    }

    public Optional<Speaker> speaker(Quote quote) {
        return annotations.find(quote.speaker(), Speaker.class);
    }

    /// Who said it, as a name; "unattributed" where nobody has decided.
    public String name(Quote quote) {
        return speaker(quote).map(Speaker::name).orElse("unattributed");
    }

    public String initials(Quote quote) {
        return speaker(quote).map(Speaker::initials).orElse("?");
    }

    /// The speakers who are quoted here, those with the most own words first.
    public List<Speaker> speakers() {
        return quotes.stream()
                .flatMap(quote -> speaker(quote).stream())
                .distinct()
                .sorted(
                        Comparator.comparingInt((Speaker s) -> -words.of(annotations, s.id()))
                                .thenComparing(Speaker::name)
                                .thenComparing(Speaker::id))
                .toList();
    }

    /// The quotes of one speaker, in text order.
    ///
    /// @param speaker null for the quotes that nobody is known to have said
    public List<Quote> quotesOf(@Nullable Speaker speaker) {
        return quotes.stream()
                .filter(quote -> Objects.equals(speaker(quote).orElse(null), speaker))
                .toList();
    }

    public Optional<Claim> claim(Occurrence occurrence) {
        return annotations.find(occurrence.claim(), Claim.class);
    }

    /// The claims a quote states, by number.
    public List<Occurrence> claimsIn(Quote quote) {
        return annotations.occurrencesInQuote(quote.id()).stream()
                .filter(occurrence -> claim(occurrence).isPresent())
                .filter(occurrence -> occurrence.version().equals(quote.version()))
                .sorted(
                        Comparator.comparingInt((Occurrence o) -> number(claim(o).orElseThrow()))
                                .thenComparing(Occurrence::id))
                .toList();
    }

    /// The first claim that a quote states, if it states any.
    public Optional<Claim> claimIn(Quote quote) {
        return claimsIn(quote).stream().flatMap(o -> claim(o).stream()).findFirst();
    }

    /// What the cue of a quote makes of it, if it has one.
    public Optional<CueTone> tone(Quote quote) {
        return Optional.of(quote.words(Fragment.Role.CUE))
                .filter(words -> !words.isBlank())
                .map(CueTone::of);
    }

    /// Where the claim stands in this text.
    public List<Occurrence> occurrencesOf(Claim claim) {
        return annotations.occurrences().stream()
                .filter(occurrence -> occurrence.claim().equals(claim.id()))
                .toList();
    }

    /// Where claims stand in the article's own words.
    public List<Occurrence> claimsOutsideQuotes() {
        return annotations.occurrences().stream()
                .filter(occurrence -> annotations.find(occurrence.quote(), Quote.class).isEmpty())
                .filter(occurrence -> claim(occurrence).isPresent())
                .toList();
    }

    /// Where the claim stands in other articles, the earliest first.
    public List<Occurrence> elsewhere(Claim claim) {
        return annotations.occurrencesOfClaim(claim.id()).stream()
                .filter(o -> !o.version().equals(annotations.version().id()))
                .sorted(
                        Comparator.comparing((Occurrence o) ->
                                        articleOf(o).map(Article::published).orElse(""))
                                .thenComparing(Occurrence::id))
                .toList();
    }

    public Optional<Article> articleOf(Occurrence occurrence) {
        return annotations.articleOf(occurrence.version());
    }

    /// How often the claims of this text stand in other articles.
    public long occurrencesElsewhere() {
        return claims.stream().mapToLong(claim -> elsewhere(claim).size()).sum();
    }

    /// How a claim stands, in the newsroom's words.
    public String status(Claim claim) {
        return name(claim.status());
    }

    /// What the newsroom calls a status.
    public String name(Claim.Status status) {
        return PlainText.line(annotations.houseStyle().name(status));
    }

    /// What was concluded on the claim last.
    public Optional<Verdict> verdict(Claim claim) {
        return annotations.links().verdicts(claim.id()).stream().findFirst();
    }

    /// How the claim bears on others, in words: "contradicts: …".
    public List<String> bearings(Claim claim) {
        return annotations.links().claimLinks(claim.id()).stream()
                .flatMap(link -> bearing(claim, link))
                .toList();
    }

    private Stream<String> bearing(Claim claim, ClaimLink link) {
        String relation = Labels.of(link.relation());
        boolean passive = link.to().equals(claim.id()) && !link.relation().isMutual();
        return annotations.find(link.other(claim.id()), Claim.class).stream()
                .map(other ->
                        passive
                                ? "“" + other.statement() + "” " + relation + " this"
                                : relation + " “" + other.statement() + "”");
    }
}
