package quotemark.session;

import java.util.Optional;
import quotemark.annotation.Annotations;
import quotemark.annotation.Speaker;
import quotemark.suggest.Candidate;

/// The speakers whom suggestions name.
final class Suggested {
    private Suggested() {}

    /// Whoever of the library it is, also when somebody of that name came into it only after the
    /// suggestion was made.
    static Optional<Speaker> known(Annotations now, Candidate candidate) {
        Optional<Speaker> same =
                candidate instanceof Candidate.Known(Speaker speaker)
                        ? now.find(speaker.id(), Speaker.class)
                        : Optional.empty();
        return same.or(() ->
                now.speakers().stream().filter(s -> s.isCalled(candidate.name())).findFirst());
    }

    /// Somebody new in the library, with the other names that are nobody else's.
    static Speaker fresh(Annotations now, Candidate candidate) {
        Speaker fresh = FreshSpeaker.named(candidate.name(), now).withKind(candidate.kind());
        return candidate instanceof Candidate.New someone
                ? fresh.withAliases(
                        someone.aliases().stream()
                                .filter(alias ->
                                        now.speakers().stream().noneMatch(s -> s.isCalled(alias)))
                                .toList())
                : fresh;
    }
}
