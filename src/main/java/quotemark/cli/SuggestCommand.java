package quotemark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quotemark.reader.Draft;
import quotemark.reader.Entry;
import quotemark.reader.ReadArticle;
import quotemark.reader.Several;
import quotemark.reader.UnreadableException;
import quotemark.session.intake.Problem;
import quotemark.session.intake.Source;
import quotemark.session.intake.Sources;
import quotemark.suggest.Experience;
import quotemark.suggest.Suggester;
import quotemark.text.CodePoints;
import quotemark.text.Words;

/// Prints who seems to say what in files, without a library.
@Command(
        name = "suggest",
        description = {
            "Prints who seems to say what in files: guesses, for a person to decide on. No library"
                    + " is touched.",
            "A file that cannot be read is named, and the others are printed all the same; the exit"
                    + " code is then 1. How fast it was is said on the standard error."
        })
final class SuggestCommand extends StandardCommand {
    private final Output output;
    private final Suggester suggester = new Suggester();
    private final Pace pace = Pace.inWords("article");
    private boolean isWhole = true;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "What “quotemark read” understands.")
    private List<Path> files = List.of();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Of all files, such as “en” or “de”; else each tells its own.")
    private String language = "";

    @Option(
            names = "--jsonl",
            description =
                    "Print JSON Lines: one JSON object a line, one line a quote; positions are"
                            + " counted in code points of the article's text, ends excluded.")
    private boolean json;

    SuggestCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        files.stream().map(Sources::file).forEach(this::suggest);
        output.warn(pace.sentence());
        return isWhole ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void suggest(Source source) {
        try {
            switch (source.open()) {
                case Draft draft -> print(source.name(), draft.article());
                case Several several -> {
                    for (Entry entry : several.entries()) {
                        suggest(source.part(several, entry));
                    }
                }
            }
        } catch (UnreadableException e) {
            output.warn(new Problem(source.name(), String.valueOf(e.getMessage())).line());
            isWhole = false;
        }
    }

    private void print(String file, ReadArticle read) {
        String text = read.version().text();
        String tag = language.isBlank() ? read.article().language() : language;
        var points = new CodePoints(text);
        Stream<SuggestedLine> lines =
                suggester.in(text, tag, List.of(), Experience.NONE).stream()
                        .map(suggestion -> SuggestedLine.of(file, text, points, suggestion));
        if (json) {
            lines.forEach(output::json);
        } else {
            lines.map(SuggestedLine::forPeople).forEach(output::say);
        }
        pace.count(Words.count(text));
    }
}
