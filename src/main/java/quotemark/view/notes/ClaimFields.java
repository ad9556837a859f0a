package quotemark.view.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.annotation.Contester;
import quotemark.annotation.Evidence;
import quotemark.annotation.Speaker;
import quotemark.view.Buttons;
import quotemark.view.Choices;
import quotemark.view.ClaimSign;
import quotemark.view.Icon;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// What is claimed, how it stands, who contests it, and on what evidence. Each field is kept when
/// it is left.
final class ClaimFields extends VBox {
    private static final String NOBODY = "nobody named";
    private static final String ARTICLE = "the article";

    private final Claim claim;
    private final Annotations annotations;
    private final CardContext context;

    ClaimFields(Claim claim, Annotations annotations, CardContext context) {
        this.claim = claim;
        this.annotations = annotations;
        this.context = context;
        getStyleClass().add("claim-fields");
        getChildren().addAll(heading(), rows());
    }

    private HBox heading() {
        String colour = Theme.css(context.theme().get().of(claim.status()));
        var sign = ClaimSign.icon(claim.status()).node();
        sign.setStyle("-fx-stroke:" + colour);
        var words = new Label(Wording.title(claim.status()) + " claim");
        words.setStyle("-fx-text-fill:" + colour);
        words.getStyleClass().add("claim-heading");
        var row = new HBox(6, new Group(sign), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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
        rows.add(
                "Reason",
                Fields.line(
                        "claim-reason",
                        "Why",
                        claim.reason(),
                        reason -> update(draft -> draft.reason = reason),
                        context));
        rows.add("Contested by", contester());
        for (Evidence evidence : annotations.evidence(claim.id())) {
            rows.add("Evidence", evidence(evidence));
        }
        var add = new Button("Add evidence");
        add.getStyleClass().add("small");
        add.setOnAction(_ -> context.addEvidence().run());
        var row = new HBox(7, add);
        row.setAlignment(Pos.CENTER_LEFT);
        context.letters().get().key("e").map(Buttons::kbd).ifPresent(row.getChildren()::add);
        rows.add("", row);
        return rows;
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
                Choices.of(Claim.Status.values(), claim.status(), "Status of the claim");
        box.setId("claim-status");
        box.valueProperty().addListener((_, _, chosen) -> update(draft -> draft.status = chosen));
        return box;
    }

    private ComboBox<String> contester() {
        var names = new ArrayList<String>(List.of(NOBODY, ARTICLE));
        annotations.speakers().forEach(s -> names.add(s.name()));
        var box = new ComboBox<String>(FXCollections.observableList(names));
        box.setEditable(true);
        box.setId("claim-contester");
        box.setAccessibleText("Who contests the claim");
        box.setValue(name(claim.contester()));
        box.valueProperty()
                .addListener(
                        (_, _, chosen) -> update(draft -> draft.contester = contester(chosen)));
        return box;
    }

    private String name(Contester contester) {
        return switch (contester) {
            case Contester.Unknown _ -> NOBODY;
            case Contester.TheArticle _ -> ARTICLE;
            case Contester.Outside outside -> outside.name();
            case Contester.BySpeaker by ->
                    annotations.find(by.speaker(), Speaker.class).map(Speaker::name).orElse(NOBODY);
        };
    }

    private Contester contester(String typed) {
        String name = typed == null ? "" : typed.strip();
        Optional<Speaker> speaker =
                annotations.speakers().stream().filter(s -> s.name().equals(name)).findFirst();
        if (name.isEmpty() || name.equals(NOBODY)) {
            return new Contester.Unknown();
        }
        if (name.equals(ARTICLE)) {
            return new Contester.TheArticle();
        }
        return speaker.<Contester>map(s -> new Contester.BySpeaker(s.id()))
                .orElseGet(() -> new Contester.Outside(name));
    }

    private Node evidence(Evidence evidence) {
        ChoiceBox<Evidence.Relation> relation =
                Choices.of(
                        Evidence.Relation.values(), evidence.relation(), "What this evidence does");
        relation.setId("evidence-" + evidence.id());
        relation.valueProperty()
                .addListener((_, _, chosen) ->
                        context.desk().evidence().change(evidence, evidence.withRelation(chosen)));
        var remove = new Button(null, new Group(Icon.CLOSE.node(.7)));
        remove.getStyleClass().addAll("flat", "small", "icon-button");
        remove.setAccessibleText("Remove this evidence");
        remove.setOnAction(_ -> context.desk().evidence().remove(evidence));
        var words = new Label(words(evidence.source()));
        words.setWrapText(true);
        words.getStyleClass().add("evidence-words");
        var top = new HBox(4, relation, remove);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(relation, Priority.ALWAYS);
        return new VBox(3, top, words);
    }

    private static String words(Evidence.Source source) {
        return switch (source) {
            case Evidence.Source.Passage passage ->
                    "“" + Wording.shortened(passage.anchor().exact(), 160) + "”";
            case Evidence.Source.Page page ->
                    (page.title().isEmpty() ? "" : page.title() + "\n")
                            + page.address()
                            + (page.excerpt().isEmpty()
                                    ? ""
                                    : "\n“" + Wording.shortened(page.excerpt(), 160) + "”");
            case Evidence.Source.File file -> file.name();
        };
    }
}
