package quotemark.view.notes;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import quotemark.annotation.Annotations;
import quotemark.annotation.Claim;
import quotemark.session.ReadingSession;
import quotemark.view.Theme;
import quotemark.view.Wording;
import quotemark.view.claim.ClaimStatus;

/// How a claim stands, what it says, and how much evidence there is.
final class ClaimCard extends Card<Claim> {
    private final ReadingSession session;
    private final Supplier<Theme> theme;

    ClaimCard(ReadingSession session, Supplier<Theme> theme, DoubleSupplier width) {
        super(width, "claim-statement");
        this.session = session;
        this.theme = theme;
        name.getStyleClass().add("claim-heading");
    }

    @Override
    void show(Claim claim) {
        session.annotations().ifPresent(now -> show(claim, now));
    }

    private void show(Claim claim, Annotations now) {
        ClaimStatus.show(name, claim.status(), now.houseStyle(), theme.get());
        say(
                name.getText(),
                Wording.evidence(now.evidence(claim.id()).size()),
                claim.statement(),
                theme.get().of(claim.status()));
    }
}
