package quotemark.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.export.CopyChoice;
import quotemark.export.ExportException;
import quotemark.export.html.HtmlCopy;
import quotemark.export.replies.ReplyListCopy;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.session.page.CopyPage;

/// Writes annotated copies, beside the reading. On the user interface's thread.
public final class Exporting {
    private final ReadingSession session;
    private final Library library;
    private final Background writing;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<@Nullable CopyPage> page = new ReadOnlyObjectWrapper<>();
    private int pagesAsked;

    /// Kept from one preview to the next; only where these are made.
    private final Undecided previewed;

    Exporting(ReadingSession session, Library library, Background writing, Errands errands) {
        this.session = session;
        this.library = library;
        this.writing = writing;
        this.errands = errands;
        previewed = new Undecided(library);
    }

    /// Writes copies of the open article into a folder, one of each format, and tells of them.
    public void open(ExportOrder order, FolderOpener opener) {
        ReadyFormats ready = ready(order);
        session.annotations()
                .ifPresent(now ->
                        writing.run(
                                () -> written(now, order, ready),
                                written -> tell(written, order, opener),
                                session::fail));
    }

    private static Written written(Annotations article, ExportOrder order, ReadyFormats ready)
            throws ExportException, LibraryException {
        var written = new Written(order.folder(), ready);
        try {
            written.write(article, order.formats());
        } catch (ExportException e) {
            written.stop(e);
        }
        return written;
    }

    /// Writes copies of several articles of the library into a folder, which can be cancelled, and
    /// tells of them.
    public void articles(List<UUID> articles, ExportOrder order, FolderOpener opener) {
        session.dismissMessage();
        errands.begin(
                Errand.Kind.EXPORT,
                "Exporting",
                errand -> work(articles, order, errand),
                written -> tell(written, order, opener),
                session::fail);
    }

    private void tell(Written written, ExportOrder order, FolderOpener opener) {
        session.tell(written.message());
        if (order.opened()) {
            Path folder = order.folder().toAbsolutePath();
            writing.run(
                    () -> {
                        opener.open(folder);
                        return folder;
                    },
                    _ -> {},
                    _ ->
                            session.tell(
                                    Message.problem(
                                            "The folder could not be shown; the copies are in “%s”."
                                                    .formatted(folder))));
        }
    }

    private ReadyFormats ready(ExportOrder order) {
        return new ReadyFormats(library, session.author(), order.choice());
    }

    private Callable<Written> work(List<UUID> articles, ExportOrder order, Errand errand) {
        ReadyFormats ready = ready(order);
        return () -> {
            var written = new Written(order.folder(), ready);
            try {
                for (int i = 0;
                        i < articles.size() && !Thread.currentThread().isInterrupted();
                        i++) {
                    Annotations article = library.load(articles.get(i)).annotations();
                    errand.at(step(article, i, articles.size()));
                    written.write(article, order.formats());
                }
            } catch (ExportException e) {
                // What is being written when it is cancelled is not written at all.
                if (!Thread.currentThread().isInterrupted()) {
                    written.stop(e);
                    return written;
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

    /// The page of the HTML copy that was asked for last; null while there is none.
    public ReadOnlyObjectProperty<@Nullable CopyPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Makes the page of an article's HTML copy, to be seen before it is written. What is asked for
    /// meanwhile takes its place.
    ///
    /// @param article null for the open one
    public void preview(CopyChoice choice, @Nullable UUID article) {
        var ready = new ReadyFormats(library, session.author(), choice, previewed);
        Optional<Annotations> open =
                session.annotations()
                        .filter(now -> article == null || now.article().id().equals(article));
        int asked = ++pagesAsked;
        writing.run(
                () -> page(choice, ready, open.isPresent() ? open.get() : load(article)),
                now -> {
                    if (asked == pagesAsked) {
                        page.set(now);
                    }
                },
                session::fail);
    }

    private Annotations load(@Nullable UUID article) throws Exception {
        if (article == null) {
            throw new IllegalStateException("no article is open");
        }
        return library.load(article).annotations();
    }

    private static CopyPage page(CopyChoice choice, ReadyFormats ready, Annotations article)
            throws LibraryException {
        byte[] copy = ready.of(new HtmlCopy(), article).copy(article).main();
        return CopyPage.read(article.article().title(), choice.lens(), new String(copy, UTF_8));
    }

    /// Forgets the page.
    public void endPreview() {
        pagesAsked++;
        page.set(null);
    }

    /// Whom to ask about the open claims of the open article, as the copy of that name has it.
    public Optional<String> replyList() {
        return session.annotations().map(new ReplyListCopy()::export);
    }
}
