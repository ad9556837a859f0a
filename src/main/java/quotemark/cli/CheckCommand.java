package quotemark.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import quotemark.library.ArticleSummary;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// Verifies a library.
@Command(
        name = "check",
        description = {
            "Verifies everything in a library that can be verified, and prints one sentence a"
                    + " problem; the exit code is then 1."
        })
final class CheckCommand extends StandardCommand {
    private final Output output;

    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = "The library; your own unless you say.")
    private @Nullable Path chosen;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws LibraryException {
        Path file = chosen == null ? Library.defaultFile() : chosen;
        try (Library open = Library.open(file)) {
            List<String> problems = open.check();
            problems.forEach(output::say);
            if (!problems.isEmpty()) {
                return ExitCode.SOFTWARE;
            }
            output.say("“" + file + "” is in order: " + counts(open.articles()) + ".");
        }
        return ExitCode.OK;
    }

    private static String counts(List<ArticleSummary> articles) {
        int quotes = articles.stream().mapToInt(ArticleSummary::quotes).sum();
        return Counted.of(articles.size(), "article") + ", " + Counted.of(quotes, "quote");
    }
}
