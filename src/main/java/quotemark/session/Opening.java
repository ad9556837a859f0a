package quotemark.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.reader.ArticleReader;
import quotemark.reader.ReadArticle;
import quotemark.reader.UnreadableException;

/// Brings files and pasted text into the library and opens them.
public final class Opening {
    private final ReadingSession session;
    private final Background reading;

    /// Opens articles in a session.
    ///
    /// @param reading reads files, off the user interface's thread
    public Opening(ReadingSession session, Background reading) {
        this.session = session;
        this.reading = reading;
    }

    private record Read(List<ReadArticle> articles, List<String> problems) {}

    /// Reads files and opens the last of them; those that cannot be read are named, the others
    /// opened all the same. A file that is in the library already, to the byte, is opened there.
    public void files(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        session.tell(
                Message.done(
                        files.size() == 1
                                ? "Opening " + files.getFirst().getFileName() + " …"
                                : "Opening " + files.size() + " files …"));
        reading.run(() -> read(files), this::add, session::fail);
    }

    /// Reads what was copied elsewhere.
    ///
    /// @param html the same with its markup, or null
    public void pasted(String plain, @Nullable String html) {
        reading.run(
                () -> new Read(List.of(ArticleReader.pasted(plain, html).article()), List.of()),
                this::add,
                session::fail);
    }

    boolean isBusy() {
        return reading.isBusy();
    }

    private static Read read(List<Path> files) {
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            try {
                read.articles().add(ArticleReader.read(file).article());
            } catch (UnreadableException e) {
                read.problems().add(String.valueOf(e.getMessage()));
            }
        }
        return read;
    }

    private void add(Read read) {
        if (read.problems().isEmpty()) {
            session.dismissMessage();
        } else {
            session.tell(Message.problem(String.join(" ", read.problems())));
        }
        if (!read.articles().isEmpty()) {
            session.addOrOpen(read.articles());
        }
    }
}
