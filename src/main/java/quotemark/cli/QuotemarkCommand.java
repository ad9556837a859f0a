package quotemark.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Opens the window.
@Command(
        name = "quotemark",
        description = {
            "Reads a news article closely: who said what, and what is disputed.",
            "Without a command, the window opens."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands, each with its own --help:%n")
final class QuotemarkCommand extends StandardCommand {
    private final WindowOpener window;

    @Parameters(
            paramLabel = "FILE",
            description = "Articles to open, and the library (.quotemark) to open them in.")
    private List<Path> files = List.of();

    @Mixin private final LibraryOption library = new LibraryOption();

    @Option(
            names = "--no-preview",
            description = "Adds the articles without showing them first; several never are.")
    private boolean atOnce;

    @Option(names = "--or-demonstrate", paramLabel = "DIR", hidden = true)
    private @Nullable Path demonstration;

    QuotemarkCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(WindowRequest.of(files, !atOnce, library.chosen(), demonstration));
    }
}
