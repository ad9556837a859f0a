package quotemark.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import quotemark.annotation.Annotations;
import quotemark.export.CopyChoice;
import quotemark.export.ExportException;
import quotemark.export.Exporter;
import quotemark.export.replies.ReplyListCopy;
import quotemark.library.Library;

/// Writes annotated copies, beside the reading. On the user interface's thread.
public final class Exporting {
    private final ReadingSession session;
    private final Library library;
    private final Background writing;
    private final Errands errands;

    Exporting(ReadingSession session, Library library, Background writing, Errands errands) {
        this.session = session;
        this.library = library;
        this.writing = writing;
        this.errands = errands;
    }

    /// Writes copies of the open article into a folder, one of each format, and tells of them.
    public void open(List<Exporter> formats, Path folder) {
        ReadyFormats ready = ready();
        session.annotations()
                .ifPresent(now ->
                        writing.run(
                                () -> {
                                    var written = new Written(folder, ready);
                                    written.write(now, formats);
                                    return written;
                                },
                                written -> session.tell(Message.done(written.sentence())),
                                session::fail));
    }

    /// Writes copies of all articles of the library into a folder, which can be cancelled, and
    /// tells of them.
    public void all(List<Exporter> formats, Path folder) {
        List<UUID> articles =
                session.articles().stream().map(summary -> summary.article().id()).toList();
        session.dismissMessage();
        errands.begin(
                Errand.Kind.EXPORT,
                "Exporting",
                errand -> work(articles, formats, folder, errand),
                written -> session.tell(Message.done(written.sentence())),
                session::fail);
    }

    private ReadyFormats ready() {
        return new ReadyFormats(library, session.author(), CopyChoice.EVERYTHING);
    }

    private Callable<Written> work(
            List<UUID> articles, List<Exporter> formats, Path folder, Errand errand) {
        ReadyFormats ready = ready();
        return () -> {
            var written = new Written(folder, ready);
            try {
                for (int i = 0;
                        i < articles.size() && !Thread.currentThread().isInterrupted();
                        i++) {
                    Annotations article = library.load(articles.get(i)).annotations();
                    errand.at(step(article, i, articles.size()));
                    written.write(article, formats);
                }
            } catch (ExportException e) {
                // What is being written when it is cancelled is not written at all.
                if (!Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
            // From here on, nothing is to be broken off any more.
            if (Thread.interrupted()) {
                written.breakOff();
            }
            written.listLeftOut();
            return written;
        };
    }

    private static Errand.Step step(Annotations article, int index, int total) {
        return new Errand.Step(
                "%,d of %,d: %s".formatted(index + 1, total, article.article().title()),
                index / (double) total);
    }

    /// Whom to ask about the open claims of the open article, as the copy of that name has it.
    public Optional<String> replyList() {
        return session.annotations().map(new ReplyListCopy()::export);
    }
}
