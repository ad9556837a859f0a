package quotemark.view;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import quotemark.session.Desk;
import quotemark.session.Fetching;
import quotemark.session.Message;
import quotemark.session.intake.Report;
import quotemark.view.intake.AddressForm;
import quotemark.view.intake.ReportCard;

/// The cards about what comes into the library.
final class IntakeCards {
    private final Desk desk;
    private final Overlay overlay;

    IntakeCards(Desk desk, Overlay overlay) {
        this.desk = desk;
        this.overlay = overlay;
    }

    /// Asks for an address, and fetches its page. If the clipboard holds one, it is proposed.
    void address() {
        String copied =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                        .map(String::strip)
                        .filter(Fetching::isAddress)
                        .orElse("");
        var form = new AddressForm(copied, this::fetch);
        overlay.show(form, Pos.TOP_CENTER, form.field(), () -> {});
    }

    private boolean fetch(String typed) {
        boolean isAddress = desk.fetching().fetch(typed);
        if (isAddress) {
            overlay.close();
        }
        return isAddress;
    }

    /// Shows what annotated copies have changed as soon as they have, from now on.
    void showMerged() {
        desk.importing()
                .reportProperty()
                .subscribe((_, report) -> {
                    if (report != null && report.hasMerged()) {
                        report(report);
                    }
                });
    }

    /// Shows what came of the last import.
    void report() {
        Optional.ofNullable(desk.importing().reportProperty().get()).ifPresent(this::report);
    }

    private void report(Report report) {
        // The message that offers it has been read.
        desk.session().dismissMessage();
        var card = new ReportCard(report, () -> copy(report));
        overlay.show(card, Pos.CENTER, card.focus(), () -> {});
    }

    private void copy(Report report) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, report.written()));
        desk.session().tell(Message.done("Copied."));
    }
}
