package quotemark.view.claim;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import quotemark.annotation.Claim;
import quotemark.annotation.ClaimBoard;
import quotemark.annotation.ClaimBoard.Place;
import quotemark.annotation.ClaimBoard.Proof;
import quotemark.annotation.Days;
import quotemark.annotation.Evidence;
import quotemark.session.ClaimFinder;
import quotemark.view.EvidenceSign;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// One claim at a glance: left who asserts it, right who disputes it, the evidence by what it does
/// and how much it weighs, and what was concluded.
public final class BoardCard extends VBox {
    private final Theme theme;
    private final ClaimQuestions questions;
    private final VBox head = new VBox(4);
    private final FlowPane acts = new FlowPane(6, 6);
    private final Button verdict = act("Conclude", questions -> questions::verdict);
    private final VBox body = new VBox(16);
    private UUID claim = new UUID(0, 0);

    /// A board on which nothing is shown yet.
    public BoardCard(Theme theme, ClaimQuestions questions) {
        this.theme = theme;
        this.questions = questions;
        getStyleClass().add("claim-board");
        acts.getChildren()
                .addAll(
                        verdict,
                        act("Link to a claim", asked -> asked::link),
                        act("Same as a claim", asked -> asked::same),
                        act("Split", asked -> asked::split));
        getChildren().addAll(head, acts, scrolled());
    }

    /// As high as what is in it, where there is room.
    private ScrollPane scrolled() {
        var scroll =
                new ScrollPane(body) {
                    @Override
                    protected double computePrefHeight(double width) {
                        return body.prefHeight(bodyWidth());
                    }
                };
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private double bodyWidth() {
        return getPrefWidth() - snappedLeftInset() - snappedRightInset();
    }

    private interface Question {
        Consumer<UUID> of(ClaimQuestions questions);
    }

    private Button act(String name, Question question) {
        var button = new Button(name);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> question.of(questions).accept(claim));
        return button;
    }

    /// What has the focus first.
    public Node focus() {
        return verdict;
    }

    /// Shows the claim as it is now.
    public void show(ClaimFinder.Board now) {
        ClaimBoard board = now.claim();
        claim = board.claim().id();
        head.getChildren()
                .setAll(
                        Labelled.row(
                                ClaimStatus.of(board.claim().status(), now.style(), theme),
                                Labelled.words(facts(board.claim()), "soft")),
                        Labelled.words(board.claim().statement(), "board-statement"));
        if (!board.claim().reason().isEmpty()) {
            head.getChildren().add(Labelled.words(board.claim().reason(), "soft"));
        }
        body.getChildren()
                .setAll(
                        sides(board),
                        evidence(board.evidence()),
                        titled("Verdict", new VerdictLines(board.verdicts(), questions)),
                        titled(
                                "Other claims",
                                new RelatedLines(board.claim(), board.related(), questions)));
    }

    private static String facts(Claim claim) {
        String certainty =
                claim.certainty() == Claim.Certainty.UNSTATED
                        ? ""
                        : Wording.of(claim.certainty()) + " certainty";
        return Stream.of(certainty, claim.topic(), Days.brief(claim.date()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private GridPane sides(ClaimBoard board) {
        VBox asserting = side("Asserted", board.asserting(), "");
        VBox disputing = side("Disputed", board.disputing(), board.contester());
        disputing.getStyleClass().add("board-disputing");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var sides = new GridPane(18, 0);
        sides.getColumnConstraints().addAll(half, half);
        sides.addRow(0, asserting, disputing);
        return sides;
    }

    private VBox side(String title, List<Place> places, String besides) {
        var side = new VBox(6, Labelled.section(title));
        places.forEach(place -> side.getChildren().add(PlaceLine.of(place, theme, questions)));
        if (!besides.isEmpty()) {
            var who = Labelled.words(Wording.capital(besides), "who");
            var still = new VBox(3, who, Labelled.words("contests it", "soft"));
            still.getStyleClass().add("board-still");
            side.getChildren().add(still);
        }
        if (places.isEmpty() && besides.isEmpty()) {
            side.getChildren().add(Labelled.words("Nobody is known to.", "soft"));
        }
        return side;
    }

    private VBox evidence(List<Proof> all) {
        var box = new VBox(6);
        for (Evidence.Relation relation : Evidence.Relation.values()) {
            List<Proof> some =
                    all.stream().filter(p -> p.evidence().relation() == relation).toList();
            if (!some.isEmpty()) {
                box.getChildren().add(group(relation, some));
            }
        }
        if (all.isEmpty()) {
            box.getChildren().add(Labelled.words("There is no evidence yet.", "soft"));
        }
        return titled("Evidence", box);
    }

    private VBox group(Evidence.Relation relation, List<Proof> proofs) {
        var group = new VBox(6, Labelled.row(EvidenceSign.node(relation, theme), words(relation)));
        proofs.forEach(proof -> group.getChildren().add(ProofLine.of(proof, questions)));
        return group;
    }

    private static Node words(Evidence.Relation relation) {
        return Labelled.words(Wording.title(relation), "who");
    }

    private static VBox titled(String title, Node content) {
        var box = new VBox(6, Labelled.section(title), content);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }
}
