package quotemark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quotemark.library.Backup;
import quotemark.library.Backups;
import quotemark.library.Library;
import quotemark.library.LibraryException;

/// Makes a backup of a library.
@Command(
        name = "backup",
        description = {
            "Makes a verified backup of a library, in the folder of backups beside it. The window"
                    + " makes one by itself whenever it starts and something was changed.",
            "The ten newest stay, and the last of each of the fourteen latest days."
        })
final class BackupCommand extends StandardCommand {
    private final Output output;

    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = "The library; your own unless you say.")
    private @Nullable Path chosen;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Write one copy to this place instead, perhaps on another disk.")
    private @Nullable Path target;

    BackupCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws LibraryException {
        Path file = chosen == null ? Library.defaultFile() : chosen;
        // Says what is wrong with it, and brings it up to date.
        Library.open(file).close();
        if (target == null) {
            Backup made = Backups.of(file).make();
            output.say("“" + made.file() + "”: " + made.holdings().map(Counted::of).orElseThrow());
        } else {
            output.say("“" + target + "”: " + Counted.of(Backups.of(file).write(target)));
        }
        return ExitCode.OK;
    }
}
