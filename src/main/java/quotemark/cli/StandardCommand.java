package quotemark.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// What all commands have in common: `--help`, `--version`, and an exit code as their result.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Implementation.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n")
abstract class StandardCommand implements Callable<Integer> {}
