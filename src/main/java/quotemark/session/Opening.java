package quotemark.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import quotemark.export.Copies;
import quotemark.reader.ArticleReader;
import quotemark.reader.Draft;
import quotemark.reader.Opened;
import quotemark.reader.Several;
import quotemark.reader.UnreadableException;
import quotemark.session.intake.CopyFiles;
import quotemark.session.intake.Source;
import quotemark.session.intake.Sources;

/// Brings files and pasted text into the library and opens them.
public final class Opening {
    private final ReadingSession session;
    private final Background reading;
    private final Importing importing;
    private final Previewing previewing;
    private final Choosing choosing;

    /// Opens articles in a session.
    ///
    /// @param reading reads files, off the user interface's thread
    Opening(
            ReadingSession session,
            Background reading,
            Importing importing,
            Previewing previewing,
            Choosing choosing) {
        this.session = session;
        this.reading = reading;
        this.importing = importing;
        this.previewing = previewing;
        this.choosing = choosing;
    }

    /// Reads a file and shows it before it is added; one that is in the library already is opened
    /// there. Several, a folder and a zip are imported together.
    public void files(List<Path> files) {
        files(files, this::show);
    }

    /// The same without showing an article before it is added.
    public void atOnce(List<Path> files) {
        files(files, opened -> show(opened, this::add));
    }

    private void files(List<Path> files, Consumer<Opened> show) {
        if (files.size() == 1) {
            file(files.getFirst(), show);
        } else if (!files.isEmpty()) {
            importing.take(files);
        }
    }

    private void file(Path file, Consumer<Opened> show) {
        session.tell(Message.done("Opening " + file.getFileName() + " …"));
        reading.run(
                () -> oneArticle(file),
                opened -> opened.ifPresentOrElse(show, () -> importing.take(List.of(file))),
                session::fail);
    }

    /// Nothing if there are several articles in it, or if it is an annotated copy.
    private static Optional<Opened> oneArticle(Path file) throws UnreadableException {
        if (Files.isDirectory(file) || CopyFiles.at(file).flatMap(Copies::formatOf).isPresent()) {
            return Optional.empty();
        }
        Opened opened = ArticleReader.open(file);
        boolean isZip = opened instanceof Several several && several.kind() == Several.Kind.FILES;
        return isZip ? Optional.empty() : Optional.of(opened);
    }

    /// Reads what was copied elsewhere: an article, or an annotated copy.
    ///
    /// @param html the same with its markup, or null
    public void pasted(String plain, @Nullable String html) {
        Source source = Sources.pasted(plain);
        reading.run(
                () ->
                        source.copy().isPresent()
                                ? Optional.<Opened>empty()
                                : Optional.<Opened>of(ArticleReader.pasted(plain, html)),
                opened -> opened.ifPresentOrElse(this::show, () -> importing.take(source)),
                session::fail);
    }

    boolean isBusy() {
        return reading.isBusy();
    }

    /// Calls once all that is being read now has been. Who waits keeps nobody else waiting.
    void afterAll(Runnable then) {
        reading.runUnhurried(() -> true, _ -> then.run(), session::fail);
    }

    /// Shows an article that was read, before it is added.
    void show(Opened opened) {
        show(opened, previewing::open);
    }

    private void add(Draft draft) {
        session.addOrOpen(List.of(draft.article()));
    }

    private void show(Opened opened, Consumer<Draft> one) {
        session.dismissMessage();
        switch (opened) {
            case Draft draft -> one.accept(draft);
            case Several several -> choosing.offer(several);
        }
    }
}
