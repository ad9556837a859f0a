package quotemark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.library.Lost;
import quotemark.library.Recovered;
import quotemark.library.Repair;

/// Recovers what can be read of a damaged library.
@Command(
        name = "repair",
        description = {
            "Takes what can be read of a damaged library over into a new one, and says what is"
                    + " lost. The damaged library stays as it is.",
            "The exit code is 0 if nothing is lost."
        })
final class RepairCommand extends StandardCommand {
    private final Output output;

    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = "The library; your own unless you say.")
    private @Nullable Path chosen;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The new library.")
    private Path target = Path.of("");

    RepairCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws LibraryException {
        Path file = chosen == null ? Library.defaultFile() : chosen;
        Recovered recovered = Repair.of(file).into(target);
        output.say("“" + target + "”: " + Counted.of(recovered.holdings()));
        recovered.lost().stream().map(Lost::sentence).forEach(output::say);
        if (!recovered.keepsHistory()) {
            output.say("What was done before can no longer be undone one by one.");
        }
        recovered.problems().forEach(output::warn);
        boolean isWhole = recovered.lost().isEmpty() && recovered.problems().isEmpty();
        return isWhole ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
