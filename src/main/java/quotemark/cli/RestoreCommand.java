package quotemark.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quotemark.library.Backup;
import quotemark.library.Backups;
import quotemark.library.Library;
import quotemark.library.LibraryException;
import quotemark.library.Restoring;

/// Goes back to a backup of a library.
@Command(
        name = "restore",
        description = {
            "Puts a backup in the place of a library: the newest that is whole, unless you say.",
            "The library that is there stays beside it under another name."
        })
final class RestoreCommand extends StandardCommand {
    private final Output output;

    @Parameters(
            arity = "0..1",
            paramLabel = "LIBRARY",
            description = "The library; your own unless you say.")
    private @Nullable Path chosen;

    @Option(names = "--from", paramLabel = "BACKUP", description = "The copy to go back to.")
    private @Nullable Path backup;

    @Option(names = "--list", description = "Only list the backups there are, the newest first.")
    private boolean list;

    RestoreCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws LibraryException {
        Path file = chosen == null ? Library.defaultFile() : chosen;
        List<Backup> backups = Backups.of(file).list();
        if (list) {
            backups.forEach(one -> output.say(line(one)));
            return ExitCode.OK;
        }
        Path from = backup == null ? newest(backups) : backup;
        if (from == null) {
            output.warn("There is no backup in “" + Backups.of(file).folder() + "”.");
            return ExitCode.SOFTWARE;
        }
        Restoring.Kept kept = Restoring.to(file).from(from);
        output.say("“" + file + "” is as it was in “" + from + "”: " + Counted.of(kept.holdings()));
        if (!kept.file().equals(file.toAbsolutePath())) {
            output.say("What was there is now “" + kept.file() + "”.");
        }
        return ExitCode.OK;
    }

    private static @Nullable Path newest(List<Backup> backups) {
        return backups.stream()
                .filter(Backup::isReadable)
                .findFirst()
                .map(Backup::file)
                .orElse(null);
    }

    private static String line(Backup backup) {
        return backup.made()
                + "  “"
                + backup.file()
                + "”: "
                + backup.holdings().map(Counted::of).orElse("damaged");
    }
}
