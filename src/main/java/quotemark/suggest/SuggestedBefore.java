package quotemark.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Quote;
import quotemark.text.Span;

/// Who is suggested to speak so far, in an article that is gone through from its beginning.
final class SuggestedBefore implements SpokenBefore {
    private final List<Said> said = new ArrayList<>();

    private record Said(Span hull, Candidate speaker) {}

    void add(Span hull, Candidate speaker) {
        said.add(new Said(hull, speaker));
    }

    @Override
    public Stream<Candidate> near(Span span, int position, Quote quote) {
        return said.reversed().stream()
                .takeWhile(s -> s.hull().end() > span.start())
                .filter(s -> s.hull().start() < position)
                .map(Said::speaker);
    }

    @Override
    public Optional<Candidate> around(Quote quote) {
        return said.reversed().stream()
                .takeWhile(s -> s.hull().end() > quote.hull().start())
                .filter(s -> s.hull().contains(quote.hull()))
                .map(Said::speaker)
                .findFirst();
    }
}
