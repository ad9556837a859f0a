package quotemark.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import quotemark.session.Failure;

/// The command line.
public final class Cli {
    private final Output output;
    private final CommandLine commands;

    private Cli(Output output, WindowOpener window) {
        this.output = output;
        commands =
                new CommandLine(new QuotemarkCommand(window))
                        .addSubcommand(new ImportCommand(output))
                        .addSubcommand(new ListCommand(output))
                        .addSubcommand(new ExportCommand(output))
                        .addSubcommand(new ReadCommand(output))
                        .addSubcommand(new SuggestCommand(output))
                        .addSubcommand(new CheckCommand(output))
                        .addSubcommand(new BackupCommand(output))
                        .addSubcommand(new RestoreCommand(output))
                        .addSubcommand(new RepairCommand(output))
                        // A file may be called “@news.txt”.
                        .setExpandAtFiles(false)
                        .setOut(output.out())
                        .setErr(output.err())
                        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                        .setExecutionStrategy(Cli::execute)
                        .setParameterExceptionHandler((e, _) -> misunderstood(e))
                        .setExecutionExceptionHandler((e, _, _) -> failed(e));
    }

    /// Does what the arguments ask for, and says on the streams, in UTF-8, what came of it.
    ///
    /// @param window opens the window, if that is what is asked for
    /// @return the exit code: 0, or 1 if something could not be done, or 2 for wrong usage
    public static int run(
            String[] arguments, PrintStream out, PrintStream err, WindowOpener window) {
        var output = new Output(out, err);
        int code = new Cli(output, window).commands.execute(arguments);
        output.flush();
        return code;
    }

    /// Files or a library before a command would be passed over without a word.
    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedArgs().isEmpty()) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    "“%s” is a command and comes first; for a file of that name write “./%1$s”."
                            .formatted(parsed.subcommand().commandSpec().name()));
        }
        return new RunLast().execute(parsed);
    }

    private int misunderstood(ParameterException e) {
        output.warn(String.valueOf(e.getMessage()));
        output.warn("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private int failed(Exception e) {
        output.warn(Failure.sentence(e));
        return ExitCode.SOFTWARE;
    }
}
