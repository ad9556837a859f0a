package quotemark.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import quotemark.annotation.Claim;
import quotemark.annotation.Evidence;
import quotemark.session.ClaimActs;
import quotemark.session.Desk;
import quotemark.view.evidence.EvidenceForm;

/// Asks what bears on the current claim.
final class EvidenceCards {
    private final Desk desk;
    private final Overlay overlay;
    private final ReadingPane reading;
    private final FileDialogs dialogs;
    private final Map<UUID, EvidenceForm> forms = new HashMap<>();

    EvidenceCards(Desk desk, Overlay overlay, ReadingPane reading, FileDialogs dialogs) {
        this.desk = desk;
        this.overlay = overlay;
        this.reading = reading;
        this.dialogs = dialogs;
    }

    /// Takes the selected words as evidence, or else those with which the article answers the
    /// claim; where there are none, asks for a source outside.
    void evidence() {
        Optional.ofNullable(reading.selection())
                .or(desk.evidence()::answer)
                .ifPresentOrElse(desk.evidence()::addPassage, this::outside);
    }

    /// Asks for a page or a file.
    void outside() {
        desk.session()
                .currentClaim()
                .ifPresentOrElse(this::outside, () -> desk.session().tell(ClaimActs.NO_CLAIM));
    }

    /// A form that was left with Escape comes back as it was.
    private void outside(Claim claim) {
        EvidenceForm form =
                forms.computeIfAbsent(
                        claim.id(),
                        _ -> new EvidenceForm(claim.statement(), new Taking(claim.id())));
        overlay.show(form, Pos.CENTER, form.field(), () -> {});
    }

    private final class Taking implements EvidenceForm.Taking {
        private final UUID claim;

        Taking(UUID claim) {
            this.claim = claim;
        }

        @Override
        public void page(Evidence.Relation relation, Evidence.Source.Page page) {
            leave();
            desk.evidence().addPage(relation, page);
        }

        @Override
        public void file(Evidence.Relation relation) {
            Optional.ofNullable(dialogs.chooseEvidence())
                    .ifPresent(file -> {
                        leave();
                        desk.evidence().addFile(relation, file);
                    });
        }

        private void leave() {
            forms.remove(claim);
            overlay.close();
        }
    }
}
