package quotemark.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.suggest.ProposedQuote;
import quotemark.suggest.Stops;
import quotemark.text.Span;

/// Goes to what somebody says and nobody has marked yet.
public final class Unmarked {
    private final ReadingSession session;
    private final Background reading;
    private @Nullable UUID version;
    private List<ProposedQuote> stops = List.of();

    /// @param reading looks through an article once it is open, so that no key has to wait for it
    Unmarked(ReadingSession session, Background reading) {
        this.session = session;
        this.reading = reading;
        session.annotationsProperty().subscribe(this::prepare);
    }

    private void prepare(@Nullable Annotations now) {
        if (now != null && !isPrepared(now)) {
            reading.run(() -> found(now), found -> keep(now, found), session::fail);
        }
    }

    private boolean isPrepared(Annotations now) {
        return now.version().id().equals(version);
    }

    private static List<ProposedQuote> found(Annotations now) {
        return Stops.in(now.text(), now.article().language());
    }

    private void keep(Annotations now, List<ProposedQuote> found) {
        version = now.version().id();
        stops = found;
    }

    /// Where the next begins after the caret, around the end of the article if need be.
    public Optional<Integer> next(Annotations now, int caret) {
        return first(now, stops(now), start -> start > caret);
    }

    /// Where the one before begins.
    public Optional<Integer> previous(Annotations now, int caret) {
        return first(now, stops(now).reversed(), start -> start < caret);
    }

    private List<ProposedQuote> stops(Annotations now) {
        if (!isPrepared(now)) {
            keep(now, found(now));
        }
        return stops;
    }

    private static Optional<Integer> first(
            Annotations now, List<ProposedQuote> stops, IntPredicate ahead) {
        return Stream.concat(stops.stream().filter(stop -> ahead.test(start(stop))), stops.stream())
                .filter(stop ->
                        stop.spans(Fragment.Role.CONTENT).stream()
                                .noneMatch(content -> isMarked(now, content)))
                .map(Unmarked::start)
                .findFirst();
    }

    private static int start(ProposedQuote stop) {
        return stop.contentHull().start();
    }

    /// Words that are only held at a distance do not mark what stands around them.
    private static boolean isMarked(Annotations now, Span content) {
        return now.quotesTouching(content).stream()
                .filter(quote -> quote.kind() != Quote.Kind.SCARE)
                .flatMap(quote -> quote.anchors(Fragment.Role.CONTENT).stream())
                .anyMatch(anchor -> anchor.span().overlaps(content));
    }
}
