package quotemark.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.text.Span;

/// A desk over a real library, on which everything is done at once.
final class OpenDesk implements AutoCloseable {
    private final Library library;
    private final Desk desk;

    OpenDesk(Path folder) throws LibraryException {
        library = Library.openOrCreate(folder.resolve("desk.quotemark"));
        desk = Desk.of(library, Background.inline(), Background.inline(), "Reader");
        desk.session().refresh();
    }

    /// Opens an article of these words.
    OpenDesk reading(Path folder, String name, String text) throws IOException {
        desk.opening().atOnce(List.of(Files.writeString(folder.resolve(name), text)));
        return this;
    }

    Desk desk() {
        return desk;
    }

    ReadingSession session() {
        return desk.session();
    }

    Library library() {
        return library;
    }

    Annotations now() {
        return session().annotations().orElseThrow();
    }

    UUID article() {
        return now().article().id();
    }

    /// What the file has of the open article.
    Annotations kept() throws LibraryException {
        return library.load(article()).annotations();
    }

    /// What the file has of the version that is open.
    Annotations keptVersion() throws LibraryException {
        return library.loadVersion(now().version().id()).annotations();
    }

    Span find(String words) {
        int at = now().text().indexOf(words);
        return new Span(at, at + words.length());
    }

    /// Marks words and answers their quote.
    UUID mark(String words) {
        desk.quotes().mark(find(words), 0);
        return session().currentQuote().orElseThrow().id();
    }

    /// Adds words to the content of a quote.
    void add(UUID quote, String words) {
        point(quote, Fragment.Role.CONTENT, words);
    }

    /// Points out words as a part of a quote.
    void point(UUID quote, Fragment.Role role, String words) {
        session().choose(quote);
        desk.quotes().addFragment(role, find(words), 0);
    }

    Speaker speaker(String name) {
        return now().speakers().stream()
                .filter(speaker -> speaker.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no speaker is called " + name));
    }

    Quote quote(UUID id) {
        return now().find(id, Quote.class).orElseThrow();
    }

    String message() {
        Message message = session().messageProperty().get();
        return message == null ? "" : message.sentence();
    }

    @Override
    public void close() throws LibraryException {
        library.close();
    }
}
