package quotemark.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quotemark.reader.Draft;
import quotemark.reader.Entry;
import quotemark.reader.Several;
import quotemark.reader.UnreadableException;
import quotemark.session.intake.Problem;
import quotemark.session.intake.Source;
import quotemark.session.intake.Sources;

/// Prints what is understood of files, without a library.
@Command(
        name = "read",
        description = {
            "Prints what is understood of files: title, byline, publisher, date, language, address"
                    + " and text; of a file that holds several articles, of each. No library is"
                    + " touched.",
            "A file that cannot be read is named, and the others are printed all the same; the exit"
                    + " code is then 1. With --json, how fast it was is said on the standard error."
        })
final class ReadCommand extends StandardCommand {
    private final Output output;
    private final Pace pace = Pace.inMegabytes("page");
    private boolean isWhole = true;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Text, Markdown, HTML, MHTML, DOCX, ODT, RTF, PDF, EPUB or e-mail; or a zip of"
                            + " them.")
    private List<Path> files = List.of();

    @Option(
            names = "--json",
            description = "Print JSON Lines: one JSON object a line, one line an article.")
    private boolean json;

    ReadCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        files.stream().map(Sources::file).forEach(this::read);
        if (json) {
            output.warn(pace.sentence());
        }
        return isWhole ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void read(Source source) {
        try {
            switch (source.open()) {
                case Draft draft -> print(source, draft);
                case Several several -> {
                    for (Entry entry : several.entries()) {
                        read(source.part(several, entry));
                    }
                }
            }
        } catch (UnreadableException e) {
            output.warn(new Problem(source.name(), String.valueOf(e.getMessage())).line());
            isWhole = false;
        }
    }

    private void print(Source source, Draft draft) {
        pace.count(draft.raw().bytes().length);
        var understood = UnderstoodFile.of(source.name(), draft.article());
        if (json) {
            output.json(understood);
        } else {
            output.say(understood.forPeople());
        }
    }
}
