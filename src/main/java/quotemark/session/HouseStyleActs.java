package quotemark.session;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import quotemark.annotation.Change;
import quotemark.annotation.Claim;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Scale;

/// What a newsroom decides for its whole library.
public final class HouseStyleActs {
    private final ReadingSession session;

    public HouseStyleActs(ReadingSession session) {
        this.session = session;
    }

    /// Gives a status the newsroom's own name; an empty one gives it ours back.
    public void rename(Claim.Status status, String name) {
        change("Rename status", style -> style.withName(status, name));
    }

    /// Decides on which scales claims are rated. What was rated on others keeps its rating.
    public void setScales(List<Scale> scales) {
        change("Change scales", style -> style.withScales(scales));
    }

    /// Decides on names and scales at once.
    public void decide(HouseStyle style) {
        change("Change house style", _ -> style);
    }

    /// Tells how the newsroom puts things now.
    public void ask(Consumer<HouseStyle> then) {
        session.ask(library -> library.houseStyle().orElse(HouseStyle.DEFAULT), then);
    }

    private void change(String label, UnaryOperator<HouseStyle> how) {
        session.ask(
                library -> library.houseStyle(),
                known -> {
                    HouseStyle before = known.orElse(HouseStyle.DEFAULT);
                    HouseStyle after = how.apply(before);
                    if (!after.equals(before)) {
                        session.act(
                                label,
                                List.of(
                                        known.isPresent()
                                                ? Change.replace(before, after)
                                                : Change.create(after)));
                    }
                });
    }
}
