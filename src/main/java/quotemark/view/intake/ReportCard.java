package quotemark.view.intake;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.session.intake.Problem;
import quotemark.session.intake.Report;

/// What came of an import: what could not be read, and why.
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
        if (!report.problems().isEmpty()) {
            getChildren().add(problems(report));
        }
        getChildren().add(new HBox(copying));
    }

    private static TextArea problems(Report report) {
        var text =
                new TextArea(
                        report.problems().stream()
                                .map(ReportCard::written)
                                .collect(Collectors.joining("\n\n")));
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText("What could not be read");
        VBox.setVgrow(text, Priority.ALWAYS);
        return text;
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
