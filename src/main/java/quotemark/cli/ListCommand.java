package quotemark.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// Lists the articles of a library.
@Command(
        name = "list",
        description = "Lists the articles of a library, the newest first, with what is marked.")
final class ListCommand extends StandardCommand {
    private final Output output;

    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(
            names = "--json",
            description = "Print JSON Lines: one JSON object a line, one line an article.")
    private boolean json;

    ListCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws LibraryException {
        try (Library open = Library.open(library.file())) {
            List<ArticleSummary> articles = open.articles();
            if (json) {
                articles.stream().map(ListedArticle::of).forEach(output::json);
            } else {
                ArticleTable.lines(articles).forEach(output::say);
            }
        }
        return ExitCode.OK;
    }
}
