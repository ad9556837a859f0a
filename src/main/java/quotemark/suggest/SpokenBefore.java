package quotemark.suggest;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.text.Span;

/// Who is known to speak around a quote.
interface SpokenBefore {

    /// Those who began before the position to say what touches the span, the nearest first.
    ///
    /// @param quote is not asked for itself
    Stream<Candidate> near(Span span, int position, Quote quote);

    /// Whoever says what the quote lies in.
    Optional<Candidate> around(Quote quote);

    /// As it is marked.
    static SpokenBefore marked(Annotations now) {
        return new SpokenBefore() {
            @Override
            public Stream<Candidate> near(Span span, int position, Quote quote) {
                return now.quotesTouching(span).stream()
                        .filter(q -> !q.id().equals(quote.id()) && q.hull().start() < position)
                        .sorted(Comparator.comparingInt((Quote q) -> q.hull().start()).reversed())
                        .flatMap(q -> speaker(q).stream());
            }

            @Override
            public Optional<Candidate> around(Quote quote) {
                return now.find(quote.parent(), Quote.class).flatMap(this::speaker);
            }

            private Optional<Candidate> speaker(Quote quote) {
                return now.find(quote.speaker(), Speaker.class).map(Candidate.Known::new);
            }
        };
    }
}
