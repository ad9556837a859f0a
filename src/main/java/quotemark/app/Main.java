package quotemark.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import quotemark.cli.Cli;
import quotemark.cli.WindowRequest;
import quotemark.session.Failure;

/// Starts Quotemark: in its window, or on the command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, failure) -> System.err.println(Failure.sentence(failure)));
        var start = new Start(System.out, System.err);
        System.exit(
                isFromDesktop(arguments)
                        ? start.open(request(arguments))
                        : Cli.run(arguments, System.out, System.err, start));
    }

    /// Whether there is nothing but files with their whole paths, as a desktop hands them over. No
    /// command and no option looks so, and the window need not wait for the command line.
    static boolean isFromDesktop(String... arguments) {
        return Stream.of(arguments).allMatch(argument -> new File(argument).isAbsolute());
    }

    private static WindowRequest request(String[] arguments) {
        List<Path> files = Stream.of(arguments).map(Path::of).toList();
        return WindowRequest.of(files, true, null, null);
    }
}
