package quotemark.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import quotemark.annotation.Annotations;
import quotemark.annotation.Entity;
import quotemark.annotation.Lens;
import quotemark.annotation.Remark;
import quotemark.export.contents.LeftOut;

/// What a copy for people shows, and how.
///
/// @param lens what gives a quote its colour: its speaker, its kind, the claim in it, its cue. The
///   marks are the same through all of them, so that grey paper shows the same
/// @param without what is not in the copy
/// @param suggestions whether what was suggested is in it too, where nobody has decided on it
public record CopyChoice(Lens lens, Set<CopyPart> without, boolean suggestions) {
    /// Those that a copy can be coloured by.
    public static final List<Lens> LENSES =
            List.of(Lens.SPEAKERS, Lens.KINDS, Lens.CLAIMS, Lens.CUES);

    /// By speakers, and all of it.
    public static final CopyChoice EVERYTHING = new CopyChoice(Lens.SPEAKERS, Set.of());

    /// Evidence hangs on claims, and goes with them.
    public CopyChoice {
        var gone = EnumSet.noneOf(CopyPart.class);
        gone.addAll(without);
        if (gone.contains(CopyPart.CLAIMS)) {
            gone.add(CopyPart.EVIDENCE);
        }
        without = Collections.unmodifiableSet(gone);
    }

    /// Without suggestions.
    public CopyChoice(Lens lens, Set<CopyPart> without) {
        this(lens, without, false);
    }

    /// What is to be in the copy.
    public Annotations of(Annotations all) {
        return without.isEmpty() ? all : all.without(entity -> isOut(entity, all));
    }

    private boolean isOut(Entity entity, Annotations all) {
        return goes(entity) || (entity instanceof Remark remark && goesWith(remark, all));
    }

    private boolean goesWith(Remark remark, Annotations all) {
        return all.find(remark.about(), Entity.class).filter(this::goes).isPresent();
    }

    private boolean goes(Entity entity) {
        return without.stream().anyMatch(part -> part.holds(entity));
    }

    /// What is left out by choice, as phrases.
    public List<String> leftOut(Annotations all) {
        var counted = new LeftOut();
        without.forEach(part -> part.count(all, counted));
        return counted.phrases();
    }

    /// The same, with what a format cannot hold.
    public List<String> leftOut(Annotations all, List<String> byFormat) {
        var both = new ArrayList<>(leftOut(all));
        both.addAll(byFormat);
        return both;
    }
}
