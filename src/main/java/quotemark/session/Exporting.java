package quotemark.session;

import quotemark.annotation.Annotations;
import quotemark.export.ExportException;
import quotemark.export.ExportFile;
import quotemark.export.Exporter;
import quotemark.export.replies.ReplyListCopy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Writes annotated copies of the open article.
public final class Exporting {
    private final ReadingSession session;
    private final Background writing;

    public Exporting(ReadingSession session, Background writing) {
        this.session = session;
        this.writing = writing;
    }

    /// Writes copies of the open article into a folder, one of each format.
    ///
    /// @param written is told of the files
    public void export(List<Exporter> formats, Path folder, Consumer<List<Path>> written) {
        List<Exporter> signed =
                formats.stream().map(format -> format.by(session.author())).toList();
        session.annotations()
                .ifPresent(now ->
                        writing.run(
                                () -> write(now, signed, folder),
                                files -> {
                                    session.tell(Message.done(sentence(files, folder)));
                                    written.accept(files);
                                },
                                session::fail));
    }

    /// Whom to ask about the open claims of the open article, as the copy of that name has it.
    public Optional<String> replyList() {
        return session.annotations().map(new ReplyListCopy()::export);
    }

    private static List<Path> write(Annotations annotations, List<Exporter> formats, Path folder)
            throws ExportException {
        var files = new ArrayList<Path>();
        for (Exporter format : formats) {
            files.add(ExportFile.write(format, annotations, folder));
        }
        return files;
    }

    private static String sentence(List<Path> files, Path folder) {
        String names =
                files.stream()
                        .map(f -> String.valueOf(f.getFileName()))
                        .collect(Collectors.joining(", "));
        return "Wrote " + names + " to " + folder + ".";
    }
}
