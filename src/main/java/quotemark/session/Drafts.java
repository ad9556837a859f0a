package quotemark.session;

import java.util.Optional;
import java.util.UUID;
import quotemark.annotation.Annotations;
import quotemark.annotation.Decision;

/// What the chosen suggestion would become, if one is chosen.
interface Drafts {

    /// Of a session without suggestions.
    Drafts NONE =
            new Drafts() {
                @Override
                public Optional<Draft> draft() {
                    return Optional.empty();
                }

                @Override
                public Optional<Annotations> drafted() {
                    return Optional.empty();
                }

                @Override
                public Optional<UUID> undecided(Decision takenBack) {
                    return Optional.empty();
                }
            };

    /// The quote, with all that comes with it.
    Optional<Draft> draft();

    /// What there is as if it were accepted.
    Optional<Annotations> drafted();

    /// The suggestion that is pending again once what was decided on it is taken back.
    Optional<UUID> undecided(Decision takenBack);
}
