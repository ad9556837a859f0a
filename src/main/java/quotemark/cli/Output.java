package quotemark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// What a command says: results to one stream, problems to the other. Always UTF-8, because titles
/// and quotation marks survive no older encoding.
final class Output {
    /// An article may hold sequences that a terminal would obey.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final PrintWriter out;
    private final PrintWriter err;

    Output(PrintStream out, PrintStream err) {
        this.out = new PrintWriter(out, false, UTF_8);
        this.err = new PrintWriter(err, true, UTF_8);
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /// Prints what was asked for.
    void say(String text) {
        out.println(harmless(text));
    }

    /// Prints a record as one line of JSON.
    void json(Record line) {
        out.println(Json.MAPPER.writeValueAsString(line));
    }

    /// Prints a sentence about what went wrong, after all that was said before it.
    void warn(String sentence) {
        out.flush();
        err.println(harmless(sentence));
    }

    /// Shows where the program is, in place of what was shown before. Not for files: only for a
    /// terminal.
    ///
    /// @param line empty to show nothing any more
    void show(String line) {
        // To the beginning of the line, and from there empty.
        err.print("\r\u001B[K" + CONTROL.matcher(line).replaceAll("\uFFFD"));
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static String harmless(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    /// Made when it is first needed: the window does not wait for it.
    private static final class Json {
        static final JsonMapper MAPPER = new JsonMapper();
    }
}
