package quotemark.export.csv.bundle;

import java.util.List;
import quotemark.annotation.Fragment;
import quotemark.export.SuggestedQuote;

/// Suggestions that nobody has decided on: in tables of their own, beside the quotes, so that
/// nothing that counts quotes counts them. They are not read back.
final class SuggestionTables {
    private SuggestionTables() {}

    static void append(List<SuggestedQuote> suggested, AnchorCells anchors, List<Table> all) {
        if (suggested.isEmpty()) {
            return;
        }
        Table suggestions =
                Table.in(
                        all,
                        "suggestion",
                        Column.text("id"),
                        Column.reference("version", "article_version"),
                        Column.text("kind"),
                        Column.text("suggested_speaker"),
                        Column.number("percent"),
                        Column.text("standing"));
        Table fragments =
                Table.in(
                        all,
                        "suggestion_fragment",
                        AnchorCells.columns(
                                Column.reference("suggestion", "suggestion"), Column.text("role")));
        for (SuggestedQuote one : suggested) {
            suggestions.add(
                    one.quote().id(),
                    one.quote().version(),
                    one.quote().kind(),
                    one.speaker().orElse(""),
                    one.percent(),
                    one.standing());
            for (Fragment fragment : one.quote().fragments()) {
                fragments.add(
                        AnchorCells.row(
                                anchors.of(fragment.anchor()), one.quote().id(), fragment.role()));
            }
        }
    }
}
