package quotemark.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import quotemark.annotation.Article;
import quotemark.annotation.Edit;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.reader.ArticleReader;
import quotemark.reader.ReadArticle;
import quotemark.reader.UnreadableException;

/// Adds articles to a library.
@Command(
        name = "import",
        description = {
            "Adds articles to a library, which is made if it is not there yet.",
            "Prints the id and the title of each. A file that is in the library already, to the"
                    + " byte, is not added again. A file that cannot be read is named, and the"
                    + " others are added all the same; the exit code is then 1."
        })
final class ImportCommand extends StandardCommand {
    private final Output output;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Text, Markdown, HTML, MHTML, DOCX, ODT, RTF, PDF, EPUB or e-mail; or a zip of them.")
    private List<Path> files = List.of();

    @Mixin private final LibraryOption library = new LibraryOption();

    ImportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws LibraryException {
        int code = ExitCode.OK;
        try (Library open = Library.openOrCreate(library.file())) {
            for (Path file : files) {
                try {
                    add(ArticleReader.read(file).article(), open);
                } catch (UnreadableException e) {
                    output.warn(String.valueOf(e.getMessage()));
                    code = ExitCode.SOFTWARE;
                }
            }
        }
        return code;
    }

    private void add(ReadArticle read, Library open) throws LibraryException {
        Optional<UUID> known = open.articleWithRaw(read.raw().sha256());
        if (known.isPresent()) {
            output.say(line(open.load(known.get()).article()) + " (already in the library)");
        } else {
            open.commit(adding(read), read.raw());
            output.say(line(read.article()));
        }
    }

    private static Edit adding(ReadArticle read) {
        return new Edit(
                UUID.randomUUID(),
                "Add article",
                Instant.now(),
                System.getProperty("user.name"),
                null,
                read.changes());
    }

    private static String line(Article article) {
        return article.id() + "  " + article.title();
    }
}
