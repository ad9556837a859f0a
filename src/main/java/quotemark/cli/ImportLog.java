package quotemark.cli;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Article;
import quotemark.session.intake.Problem;
import quotemark.session.intake.Report;
import quotemark.session.intake.Source;
import quotemark.session.intake.TakenCopy;
import quotemark.session.intake.Watcher;

/// Says how an import goes: each article, what was there already, what cannot be read, and all of
/// it in the end.
final class ImportLog implements Watcher {
    private static final double SECOND = 1e9;

    private final Output output;
    private final ProgressLine progress;

    ImportLog(Output output) {
        this.output = output;
        progress = new ProgressLine(output);
    }

    @Override
    public void at(int number, int total, Source source) {
        progress.show("%,d of %,d: %s".formatted(number, total, source.name()));
    }

    @Override
    public void added(Article article) {
        progress.clear();
        output.say(article.id() + "  " + article.title());
    }

    @Override
    public void taken(TakenCopy copy) {
        progress.clear();
        output.say(
                "%s  %s (annotated copy: %s)"
                        .formatted(copy.article().id(), copy.article().title(), copy.counts()));
        for (TakenCopy.Section section : copy.sections()) {
            output.say("    " + section.title() + ":");
            section.lines().forEach(line -> output.say("        " + line));
        }
    }

    @Override
    public void known(Source source, @Nullable UUID article) {
        progress.clear();
        String what = article == null ? source.name() : article + "  " + source.name();
        output.say(what + " (already in the library)");
    }

    @Override
    public void told(Problem problem) {
        progress.clear();
        output.warn(problem.line());
    }

    /// @param nanoseconds that all of it took
    void end(Report report, long nanoseconds) {
        progress.clear();
        double seconds = nanoseconds / SECOND;
        output.warn(
                "%s %.1f seconds, %,.0f articles a second."
                        .formatted(report.sentence(), seconds, report.added() / seconds));
    }
}
