package quotemark.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quotemark.reader.ArticleReader;
import quotemark.reader.UnreadableException;

/// Prints what is understood of files, without a library.
@Command(
        name = "read",
        description = {
            "Prints what is understood of files: title, byline, publisher, date, language, address"
                    + " and text. No library is touched.",
            "A file that cannot be read is named, and the others are printed all the same; the exit"
                    + " code is then 1."
        })
final class ReadCommand extends StandardCommand {
    private final Output output;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Text, Markdown, HTML, MHTML, DOCX, ODT, RTF, PDF, EPUB or e-mail; or a zip of them.")
    private List<Path> files = List.of();

    @Option(
            names = "--json",
            description = "Print JSON Lines: one JSON object a line, one line a file.")
    private boolean json;

    ReadCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        int code = ExitCode.OK;
        for (Path file : files) {
            try {
                print(UnderstoodFile.of(file, ArticleReader.read(file).article()));
            } catch (UnreadableException e) {
                output.warn(String.valueOf(e.getMessage()));
                code = ExitCode.SOFTWARE;
            }
        }
        return code;
    }

    private void print(UnderstoodFile understood) {
        if (json) {
            output.json(understood);
        } else {
            output.say(understood.forPeople());
        }
    }
}
