package quotemark.app;

import quotemark.cli.Cli;
import quotemark.session.Failure;

/// Starts Quotemark: in its window, or on the command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, failure) -> System.err.println(Failure.sentence(failure)));
        System.exit(Cli.run(arguments, System.out, System.err, new Start(System.out, System.err)));
    }
}
