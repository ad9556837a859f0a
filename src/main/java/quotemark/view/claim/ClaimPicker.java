package quotemark.view.claim;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import quotemark.annotation.Claim;
import quotemark.session.ClaimFinder;
import quotemark.view.Choices;
import quotemark.view.Theme;
import quotemark.view.TypeToFind;
import quotemark.view.Wording;

/// Type to find a claim of the library. Those that say nearly the same come first.
///
/// @param <R> how the claim is to be taken; there may be no choice
public final class ClaimPicker<R extends Enum<R>> extends VBox {
    private static final int MOST_ROWS = 7;

    /// A question for one claim.
    ///
    /// @param title the question
    /// @param about in words, what the claim is wanted for
    /// @param ways in which it can be taken, the usual one first
    /// @param waysName what a screen reader calls them
    public record Question<R>(String title, String about, List<R> ways, String waysName) {}

    private record Row(Claim claim, boolean isNear) {}

    private final TypeToFind<Row> claims;
    private final ChoiceBox<R> way;

    public ClaimPicker(
            Question<R> question,
            ClaimFinder.Candidates candidates,
            Theme theme,
            BiConsumer<Claim, R> take) {
        List<Row> rows = rows(candidates);
        R usual = question.ways().getFirst();
        way = Choices.of(question.ways(), usual, Wording::of, question.waysName());
        claims =
                new TypeToFind<>(
                        typed -> find(rows, typed),
                        row -> row(row, theme),
                        row -> row.claim().statement(),
                        row -> take.accept(row.claim(), way.getValue()),
                        MOST_ROWS);
        claims.field().setPromptText("Words of the claim");
        claims.field().setAccessibleText(question.title());
        getStyleClass().add("claim-picker");
        getChildren()
                .addAll(
                        Labelled.words(question.title(), "card-title"),
                        Labelled.words(question.about(), "soft"));
        if (question.ways().size() > 1) {
            getChildren().add(Labelled.row(Labelled.words(question.waysName(), "soft"), way));
        }
        getChildren().addAll(claims, Labelled.words(hint(rows), "hint"));
    }

    private static String hint(List<Row> rows) {
        return rows.isEmpty()
                ? "The library has no other claim yet."
                : "Type to find; Enter takes the marked one.";
    }

    private static List<Row> rows(ClaimFinder.Candidates candidates) {
        Stream<Row> near = candidates.near().stream().map(claim -> new Row(claim, true));
        Stream<Row> others =
                candidates.all().stream()
                        .filter(claim -> !candidates.near().contains(claim))
                        .map(claim -> new Row(claim, false));
        return Stream.concat(near, others).toList();
    }

    private static List<Row> find(List<Row> rows, String typed) {
        List<String> words =
                Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return rows.stream()
                .filter(row -> {
                    String statement = row.claim().statement().toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(statement::contains);
                })
                .toList();
    }

    private static Node row(Row row, Theme theme) {
        var statement = Labelled.words(row.claim().statement());
        statement.setWrapText(false);
        statement.setMinWidth(0);
        var near = Labelled.words(row.isNear() ? "nearly the same" : "", "soft");
        near.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(statement, Priority.ALWAYS);
        statement.setMaxWidth(Double.MAX_VALUE);
        return Labelled.row(ClaimStatus.sign(row.claim().status(), theme, .85), statement, near);
    }

    /// Where the words are typed.
    public TextField field() {
        return claims.field();
    }
}
