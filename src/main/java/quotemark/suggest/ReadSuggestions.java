package quotemark.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Fragment.Role;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.suggest.ProposedQuote.Part;
import quotemark.suggest.entity.Speakers;
import quotemark.suggest.entity.Who;
import quotemark.suggest.speech.Attribution;
import quotemark.suggest.speech.Speech;
import quotemark.text.Graphemes;
import quotemark.text.Span;
import quotemark.text.Words;

/// Suggestions by the grammar of a text's language.
final class ReadSuggestions {
    private static final double SCARE = .5;

    private final String text;
    private final String language;
    private final List<Speaker> known;
    private final Speakers speakers;
    private final List<Attribution> attributions;

    private ReadSuggestions(
            String text, String language, List<Speaker> known, Speech.Reading reading) {
        this.text = text;
        this.language = language;
        this.known = known;
        this.speakers = Speakers.of(text, reading.sentences(), language + ".names");
        this.attributions = reading.attributions();
    }

    /// All that a text says, in text order; empty if there is no grammar of its language.
    static Optional<List<Suggestion>> in(String text, String language, List<Speaker> known) {
        return Speech.of(language)
                .map(speech -> new ReadSuggestions(text, language, known, speech.read(text)).all());
    }

    private List<Suggestion> all() {
        return attributions.stream()
                .flatMap(this::suggested)
                .sorted(Comparator.comparing((Suggestion s) -> s.quote().contentHull()))
                .toList();
    }

    private Stream<Suggestion> suggested(Attribution found) {
        List<Candidate> candidates =
                found.source() == null
                        ? List.of()
                        : speakers.meant(found.source(), found.contents()).stream()
                                .map(this::candidate)
                                .distinct()
                                .toList();
        var quote = new ProposedQuote(kind(found), parts(found));
        var whole =
                new Suggestion(
                        quote,
                        found.quoted(),
                        candidates,
                        Sureness.of(language, text, found),
                        Reasons.of(text, quote, candidates));
        return quote.kind() == Quote.Kind.INDIRECT
                ? Stream.concat(Stream.of(whole), scares(found, candidates))
                : Stream.of(whole);
    }

    /// Words that what is reported holds at a distance: “contain”.
    private Stream<Suggestion> scares(Attribution found, List<Candidate> candidates) {
        return found.quoted().stream()
                .map(span ->
                        new ProposedQuote(
                                Quote.Kind.SCARE,
                                List.of(new Part(Role.CONTENT, Graphemes.widen(text, span)))))
                .map(quote ->
                        new Suggestion(
                                quote,
                                quote.spans(Role.CONTENT),
                                candidates,
                                SCARE,
                                Reasons.of(text, quote, candidates)));
    }

    private Candidate candidate(Who who) {
        return Stream.concat(Stream.of(who.name()), who.aliases().stream())
                .filter(name -> name.contains(" ") || name.equals(who.name()))
                .flatMap(name -> known.stream().filter(speaker -> speaker.isCalled(name)))
                .findFirst()
                .<Candidate>map(Candidate.Known::new)
                .orElseGet(() -> new Candidate.New(who.name(), who.kind(), who.aliases()));
    }

    private Quote.Kind kind(Attribution found) {
        if (found.quoted().containsAll(found.contents())) {
            return Quote.Kind.DIRECT;
        }
        boolean words = found.quoted().stream().anyMatch(span -> Words.count(span.of(text)) > 1);
        return words ? Quote.Kind.MIXED : Quote.Kind.INDIRECT;
    }

    private List<Part> parts(Attribution found) {
        var parts = new ArrayList<Part>();
        found.contents().forEach(span -> add(parts, Role.CONTENT, span));
        add(parts, Role.CUE, found.cue());
        add(parts, Role.SOURCE, found.source());
        add(parts, Role.ADDRESSEE, found.addressee());
        add(parts, Role.CHANNEL, found.channel());
        parts.sort(Comparator.comparing(Part::span));
        return parts;
    }

    private void add(List<Part> parts, Role role, @Nullable Span span) {
        if (span != null) {
            parts.add(new Part(role, Graphemes.widen(text, span)));
        }
    }
}
