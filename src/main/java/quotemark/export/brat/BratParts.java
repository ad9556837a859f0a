package quotemark.export.brat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.annotation.Fragment;
import quotemark.annotation.Passage;
import quotemark.export.exchange.Fragments;

/// The parts of a quote in an event.
final class BratParts {
    private BratParts() {}

    /// The text-bounds of each part. The trigger is the cue where no argument is, unless it says
    /// that there is none.
    static Map<Passage.Part, List<StandoffLines.Text>> of(
            StandoffLines.Event event, StandoffLines lines) {
        var parts = new EnumMap<Passage.Part, List<StandoffLines.Text>>(Passage.Part.class);
        for (StandoffLines.Argument argument : event.arguments()) {
            Optional.ofNullable(lines.texts().get(argument.target()))
                    .ifPresent(text ->
                            role(argument.role()).ifPresent(role -> add(parts, role, text)));
        }
        boolean hasCue =
                parts.containsKey(Passage.Part.CUE) || event.type().equals(BratWriter.NO_CUE);
        if (!hasCue) {
            Optional.ofNullable(lines.texts().get(event.trigger()))
                    .ifPresent(text -> add(parts, Fragment.Role.CUE, text));
        }
        return parts;
    }

    private static void add(
            Map<Passage.Part, List<StandoffLines.Text>> parts,
            Fragment.Role role,
            StandoffLines.Text text) {
        parts.computeIfAbsent(Fragments.part(role), _ -> new ArrayList<>()).add(text);
    }

    private static Optional<Fragment.Role> role(String name) {
        return Stream.of(Fragment.Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
