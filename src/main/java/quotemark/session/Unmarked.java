package quotemark.session;

import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.suggest.ProposedQuote;
import quotemark.suggest.Stops;
import quotemark.text.Span;

/// Goes to what somebody says and nobody has marked yet.
public final class Unmarked {
    private Unmarked() {}

    /// Where the next begins after the caret, around the end of the article if need be.
    public static Optional<Integer> next(Annotations now, int caret) {
        String text = now.text();
        String language = now.article().language();
        return first(
                now,
                Stream.concat(
                        Stops.after(text, language, caret),
                        Stops.after(text, language, -1)
                                .takeWhile(stop -> stop.contentHull().start() <= caret)));
    }

    /// Where the one before begins.
    public static Optional<Integer> previous(Annotations now, int caret) {
        String text = now.text();
        String language = now.article().language();
        return first(
                now,
                Stream.concat(
                        Stops.before(text, language, caret),
                        Stops.before(text, language, text.length())
                                .takeWhile(stop -> stop.contentHull().start() >= caret)));
    }

    private static Optional<Integer> first(Annotations now, Stream<ProposedQuote> stops) {
        return stops.filter(stop ->
                        stop.spans(Fragment.Role.CONTENT).stream()
                                .noneMatch(content -> isMarked(now, content)))
                .map(stop -> stop.contentHull().start())
                .findFirst();
    }

    /// Words that are only held at a distance do not mark what stands around them.
    private static boolean isMarked(Annotations now, Span content) {
        return now.quotesTouching(content).stream()
                .filter(quote -> quote.kind() != Quote.Kind.SCARE)
                .flatMap(quote -> quote.anchors(Fragment.Role.CONTENT).stream())
                .anyMatch(anchor -> anchor.span().overlaps(content));
    }
}
