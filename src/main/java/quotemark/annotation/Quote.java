package quotemark.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quotemark.text.Anchor;
import quotemark.text.Span;

/// Something that somebody said: an attribution.
///
/// @param version the article version it stands in
/// @param speaker who said it; null while nobody has decided
/// @param parent the quote it is nested in, or null
/// @param fragments its passages in text order, at least one of them [Fragment.Role#CONTENT]
public record Quote(
        UUID id,
        UUID version,
        Kind kind,
        @Nullable UUID speaker,
        @Nullable UUID parent,
        List<Fragment> fragments)
        implements Entity {

    public enum Kind {
        DIRECT,
        INDIRECT,
        /// Reported, with quoted words in it.
        MIXED,
        /// Quoted words that distance: “contain”.
        SCARE
    }

    /// @throws IllegalArgumentException if no fragment is content
    public Quote {
        fragments =
                fragments.stream()
                        .sorted(Comparator.comparing((Fragment f) -> f.anchor().span()))
                        .toList();
        if (fragments.stream().noneMatch(f -> f.role() == Fragment.Role.CONTENT)) {
            throw new IllegalArgumentException("a quote without content");
        }
    }

    public List<Anchor> anchors(Fragment.Role role) {
        return fragments.stream().filter(f -> f.role() == role).map(Fragment::anchor).toList();
    }

    /// The words of one role, fragments joined by an ellipsis in brackets; empty if there are none.
    public String words(Fragment.Role role) {
        return String.join(" […] ", anchors(role).stream().map(Anchor::exact).toList());
    }

    /// From the first word of its content to the last.
    public Span hull() {
        @Nullable Span hull = null;
        for (Fragment fragment : fragments) {
            if (fragment.role() == Fragment.Role.CONTENT) {
                Span span = fragment.anchor().span();
                hull = hull == null ? span : hull.hull(span);
            }
        }
        return Objects.requireNonNull(hull);
    }

    public Quote withSpeaker(@Nullable UUID newSpeaker) {
        return new Quote(id, version, kind, newSpeaker, parent, fragments);
    }

    public Quote withKind(Kind newKind) {
        return new Quote(id, version, newKind, speaker, parent, fragments);
    }

    public Quote withParent(@Nullable UUID newParent) {
        return new Quote(id, version, kind, speaker, newParent, fragments);
    }

    public Quote withFragments(List<Fragment> newFragments) {
        return new Quote(id, version, kind, speaker, parent, newFragments);
    }
}
