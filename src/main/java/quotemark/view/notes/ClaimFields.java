package quotemark.view.notes;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Days;
import quotemark.annotation.NoReply;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Verdict;
import quotemark.view.Buttons;
import quotemark.view.Choices;
import quotemark.view.Wording;
import quotemark.view.claim.ClaimStatus;

/// What is claimed, how it stands, who contests it, and on what evidence. Each field is kept when
/// it is left.
final class ClaimFields extends VBox {
    private final Claim claim;
    private final Annotations annotations;
    private final CardContext context;

    ClaimFields(Claim claim, Annotations annotations, CardContext context) {
        this.claim = claim;
        this.annotations = annotations;
        this.context = context;
        getStyleClass().add("claim-fields");
        getChildren()
                .add(
                        ClaimStatus.of(
                                claim.status(), annotations.houseStyle(), context.theme().get()));
        for (NoReply missing : NoReply.to(annotations, claim)) {
            getChildren().add(new MissingReply(missing, context));
        }
        getChildren().addAll(new SimilarClaims(claim, context), rows(), acts());
    }

    private Rows rows() {
        var rows = new Rows();
        rows.add(
                "Claim",
                Fields.lines(
                        "claim-statement",
                        "What is claimed",
                        claim.statement(),
                        this::keepStatement,
                        context));
        rows.add("Status", status());
        rows.add("Certainty", certainty());
        rows.add(
                "Reason",
                line("claim-reason", "Why", claim.reason(), (d, typed) -> d.reason = typed));
        rows.add("Contested by", new ContesterBox(claim, annotations, context));
        rows.add(
                "Topic",
                line("claim-topic", "Topic", claim.topic(), (d, typed) -> d.topic = typed));
        rows.add(
                "Date",
                new CheckedField(
                        "claim-date",
                        "Day it was claimed",
                        claim.date(),
                        day -> day.isEmpty() || Days.isDay(day) ? "" : Wording.NO_DAY,
                        day -> update(draft -> draft.date = day),
                        context));
        for (Occurrence occurrence : annotations.occurrencesOfClaim(claim.id())) {
            if (occurrence.version().equals(annotations.version().id())) {
                rows.add("Stance here", stance(occurrence));
            }
        }
        annotations
                .evidence(claim.id())
                .forEach(evidence ->
                        rows.add("Evidence", new Proof(evidence, annotations, context)));
        List<Verdict> verdicts = annotations.links().verdicts(claim.id());
        rows.add(
                "Verdict",
                verdicts.isEmpty()
                        ? "none yet"
                        : verdicts.getFirst().rating().label()
                                + ", "
                                + Days.brief(verdicts.getFirst().date()));
        return rows;
    }

    /// What is filled into a claim that is being rewritten.
    private interface Filling {
        void fill(Claim.Draft draft, String typed);
    }

    private Node line(String id, String name, String value, Filling filling) {
        return Fields.line(
                id, name, value, typed -> update(draft -> filling.fill(draft, typed)), context);
    }

    private void keepStatement(String statement) {
        if (!statement.isEmpty()) {
            update(draft -> draft.statement = statement);
        }
    }

    /// The claim may have changed since this card was made, by another of its fields.
    private void update(Consumer<Claim.Draft> rewriting) {
        context.desk().claims().change(claim.id(), rewriting);
    }

    private ChoiceBox<Claim.Status> status() {
        ChoiceBox<Claim.Status> box =
                Choices.of(
                        List.of(Claim.Status.values()),
                        claim.status(),
                        annotations.houseStyle()::name,
                        "Status of the claim");
        box.setId("claim-status");
        box.valueProperty().addListener((_, _, chosen) -> update(draft -> draft.status = chosen));
        return box;
    }

    private ChoiceBox<Claim.Certainty> certainty() {
        ChoiceBox<Claim.Certainty> box =
                Choices.of(Claim.Certainty.values(), claim.certainty(), "How sure the status is");
        box.setId("claim-certainty");
        box.valueProperty()
                .addListener((_, _, chosen) -> update(draft -> draft.certainty = chosen));
        return box;
    }

    private ChoiceBox<Occurrence.Stance> stance(Occurrence occurrence) {
        ChoiceBox<Occurrence.Stance> box =
                Choices.of(Occurrence.Stance.values(), occurrence.stance(), "How it is put here");
        box.setId("stance-" + occurrence.id());
        box.valueProperty()
                .addListener(
                        (_, _, chosen) -> context.desk().claims().setStance(occurrence, chosen));
        return box;
    }

    private FlowPane acts() {
        var acts = new FlowPane(10, 6);
        acts.getChildren()
                .addAll(
                        act("Add evidence", "e", () -> context.claims().evidence()),
                        act("Verdict", "v", () -> context.claims().verdict(claim.id())),
                        act("Board", "b", () -> context.claims().board(claim.id())));
        return acts;
    }

    private HBox act(String name, String key, Runnable run) {
        var button = new Button(name);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> run.run());
        var row = new HBox(5, button);
        row.setAlignment(Pos.CENTER_LEFT);
        context.letters().get().key(key).map(Buttons::kbd).ifPresent(row.getChildren()::add);
        return row;
    }
}
