package quotemark.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Lesson;
import quotemark.annotation.Speaker;
import quotemark.export.SuggestedQuote;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.suggest.Candidate;
import quotemark.suggest.Experience;

/// What is suggested in articles and likely right, where nobody has decided on it, as copies show
/// it. Takes as long as looking through the article, so it keeps what it found last: on one thread
/// at a time.
final class Undecided {
    private final Library library;
    private @Nullable Annotations last;
    private List<Lesson> learned = List.of();
    private List<SuggestedQuote> found = List.of();

    Undecided(Library library) {
        this.library = library;
    }

    /// Those of one article, in text order.
    @SuppressWarnings("ReferenceEquality") // the very same state
    List<SuggestedQuote> in(Annotations article) throws LibraryException {
        List<Lesson> lessons = library.lessons();
        if (last != article || !learned.equals(lessons)) {
            Offers offers = Offers.in(article, Experience.of(lessons));
            found = offers.likely().stream().map(one -> suggested(article, one)).toList();
            last = article;
            learned = lessons;
        }
        return found;
    }

    private static SuggestedQuote suggested(Annotations article, PendingSuggestion one) {
        Optional<String> name = one.speaker().map(candidate -> name(article, candidate));
        return new SuggestedQuote(one.quote(), name, one.percent());
    }

    /// As the library calls whoever it is.
    private static String name(Annotations article, Candidate candidate) {
        return Suggested.known(article, candidate).map(Speaker::name).orElse(candidate.name());
    }
}
