package quotemark.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.Draft;
import quotemark.reader.Entry;
import quotemark.reader.Opened;
import quotemark.reader.ReadArticle;
import quotemark.reader.Several;
import quotemark.reader.UnreadableException;

/// Lets the reader choose chapters of a book. On the user interface's thread.
public final class Choosing {
    private final ReadingSession session;
    private final Background reading;
    private final Previewing previewing;
    private final ReadOnlyObjectWrapper<@Nullable Book> book = new ReadOnlyObjectWrapper<>();

    /// A book to choose from.
    ///
    /// @param chapters in its order
    public record Book(String title, List<Chapter> chapters) {}

    /// A chapter to choose.
    ///
    /// @param words how many; negative while nobody knows
    /// @param known whether the library has it
    public record Chapter(String name, int words, boolean known, Entry entry) {
        Chapter known(boolean now) {
            return new Chapter(name, words, now, entry);
        }
    }

    Choosing(ReadingSession session, Background reading, Previewing previewing) {
        this.session = session;
        this.reading = reading;
        this.previewing = previewing;
    }

    /// What there is to choose from; null while there is nothing. It changes when it is known which
    /// chapters the library has.
    public ReadOnlyObjectProperty<@Nullable Book> bookProperty() {
        return book.getReadOnlyProperty();
    }

    void offer(Several several) {
        var offered =
                new Book(
                        several.title(),
                        several.entries().stream()
                                .map(e -> new Chapter(e.name(), e.words().orElse(-1), false, e))
                                .toList());
        book.set(offered);
        reading.run(
                () -> hashes(several.entries()),
                hashes -> session.ask(library -> marked(offered, hashes, library), this::mark),
                session::fail);
    }

    /// Of each chapter's raw file; the empty text where it cannot be read, which is said when it is
    /// chosen.
    private static List<String> hashes(List<Entry> entries) {
        return entries.stream().map(Choosing::hash).toList();
    }

    private static String hash(Entry entry) {
        try {
            return entry.open() instanceof Draft draft ? draft.raw().sha256() : "";
        } catch (UnreadableException e) {
            return "";
        }
    }

    private static Book marked(Book offered, List<String> hashes, Library library)
            throws LibraryException {
        var chapters = new ArrayList<Chapter>();
        for (Chapter chapter : offered.chapters()) {
            String hash = hashes.get(chapters.size());
            chapters.add(chapter.known(library.articleWithRaw(hash).isPresent()));
        }
        return new Book(offered.title(), chapters);
    }

    private void mark(Book marked) {
        Book now = book.get();
        if (now != null && now.title().equals(marked.title())) {
            book.set(marked);
        }
    }

    /// Reads chapters: one is shown before it is added, several are added together.
    public void choose(Set<Integer> chosen) {
        Book from = book.get();
        if (from == null || chosen.isEmpty()) {
            return;
        }
        List<Entry> entries =
                chosen.stream().sorted().map(i -> from.chapters().get(i).entry()).toList();
        leave();
        if (entries.size() == 1) {
            reading.run(entries.getFirst()::open, this::show, session::fail);
        } else {
            reading.run(() -> read(entries), session::addOrOpen, session::fail);
        }
    }

    private void show(Opened opened) {
        if (opened instanceof Draft draft) {
            previewing.open(draft);
        }
    }

    private static List<ReadArticle> read(List<Entry> entries) throws UnreadableException {
        var read = new ArrayList<ReadArticle>();
        var seen = new HashSet<String>();
        for (Entry entry : entries) {
            if (entry.open() instanceof Draft draft && seen.add(draft.raw().sha256())) {
                read.add(draft.article());
            }
        }
        return read;
    }

    /// Turns away.
    public void leave() {
        book.set(null);
    }
}
