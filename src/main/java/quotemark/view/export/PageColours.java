package quotemark.view.export;

import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;
import quotemark.annotation.Claim;
import quotemark.annotation.Lens;
import quotemark.annotation.Palette;
import quotemark.annotation.Quote;
import quotemark.view.Theme;
import quotemark.view.Wording;

/// The colours of a page's classes, as its style sheet has them.
record PageColours(Theme theme, Lens lens) {

    /// The colour that an element's classes give it; empty if they give none.
    Optional<Color> of(Set<String> looks) {
        return looks.contains("chip") ? ofSpeaker(looks) : byLens(looks).or(() -> ofSpeaker(looks));
    }

    private Optional<Color> byLens(Set<String> looks) {
        if (looks.stream().noneMatch(look -> look.startsWith("k-"))) {
            return ofStatus(looks, "");
        }
        return switch (lens) {
            case SPEAKERS, NONE -> Optional.empty();
            case KINDS -> ofKind(looks);
            case CLAIMS -> ofStatus(looks, "q-").or(() -> Optional.of(theme.soft()));
            case CUES -> Optional.of(ofCue(looks));
        };
    }

    private Optional<Color> ofSpeaker(Set<String> looks) {
        for (int i = 0; i < Palette.SIZE; i++) {
            if (looks.contains("s" + i)) {
                return Optional.of(theme.ofSpeaker(i));
            }
        }
        return looks.contains("nobody") ? Optional.of(theme.soft()) : Optional.empty();
    }

    private Optional<Color> ofKind(Set<String> looks) {
        for (Quote.Kind kind : Quote.Kind.values()) {
            if (looks.contains("k-" + Wording.of(kind))) {
                return Optional.of(theme.of(kind));
            }
        }
        return Optional.empty();
    }

    private Optional<Color> ofStatus(Set<String> looks, String key) {
        for (Claim.Status status : Claim.Status.values()) {
            if (looks.contains(key + Wording.of(status))) {
                return Optional.of(theme.of(status));
            }
        }
        return looks.contains("proof") || looks.contains("evidence")
                ? Optional.of(theme.evidence())
                : Optional.empty();
    }

    private Color ofCue(Set<String> looks) {
        if (looks.contains("t-loaded")) {
            return theme.loaded();
        }
        return looks.contains("t-neutral") ? theme.accent() : theme.soft();
    }
}
