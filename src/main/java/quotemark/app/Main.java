package quotemark.app;

import quotemark.cli.Cli;

/// Starts Quotemark: in its window, or on the command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Cli.run(arguments, System.out, System.err, new Start(System.out, System.err)));
    }
}
