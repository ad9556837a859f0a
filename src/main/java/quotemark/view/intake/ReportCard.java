package quotemark.view.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.session.intake.Problem;
import quotemark.session.intake.Report;
import quotemark.session.intake.TakenCopy;

/// What came of an import: what could not be read, and why; and what annotated copies have brought.
public final class ReportCard extends VBox {
    private final Button copying = new Button("Copy the report");

    /// A report to be read and copied.
    public ReportCard(Report report, Runnable copy) {
        getStyleClass().add("report-card");
        var title = new Label("The last import");
        title.getStyleClass().add("card-title");
        var sentence = new Label(report.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        copying.getStyleClass().add("accent");
        copying.setOnAction(_ -> copy.run());
        getChildren().addAll(title, sentence);
        if (report.hasMerged()) {
            getChildren().add(hint());
        }
        if (!report.problems().isEmpty() || report.hasMerged()) {
            getChildren().add(details(report));
        }
        getChildren().add(new HBox(copying));
    }

    private static Label hint() {
        var hint = new Label("Undo takes all of it back at once, as any act.");
        hint.getStyleClass().add("soft");
        return hint;
    }

    private static TextArea details(Report report) {
        var text =
                new TextArea(
                        Stream.concat(
                                        report.problems().stream().map(ReportCard::written),
                                        report.copies().stream().flatMap(ReportCard::written))
                                .collect(Collectors.joining("\n\n")));
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText("What the import brought, and what could not be read");
        VBox.setVgrow(text, Priority.ALWAYS);
        return text;
    }

    private static Stream<String> written(TakenCopy copy) {
        return Stream.concat(
                Stream.of(copy.article().title() + "\n" + copy.counts()),
                copy.sections().stream()
                        .map(section ->
                                section.lines().stream()
                                        .map(line -> "•  " + line)
                                        .collect(
                                                Collectors.joining(
                                                        "\n", section.title() + "\n", ""))));
    }

    private static String written(Problem problem) {
        return problem.sentence().contains(problem.where())
                ? problem.sentence()
                : problem.sentence() + "\n" + problem.where();
    }

    /// What has the focus first.
    public Button focus() {
        return copying;
    }
}
