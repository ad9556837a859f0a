package quotemark.annotation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// How a newsroom puts things: one for the whole library.
///
/// @param statusNames its own names for statuses; those that it has not named keep ours
/// @param scales on which it rates claims, the usual one first; at least one
public record HouseStyle(UUID id, Map<Claim.Status, String> statusNames, List<Scale> scales)
        implements Entity {

    /// The same in every library, for there is only one in each.
    public static final UUID ID = UUID.fromString("686f7573-6500-4000-8000-7374796c6500");

    /// What holds while nobody has said anything else.
    public static final HouseStyle DEFAULT =
            of(
                    Map.of(),
                    List.of(
                            new Scale(
                                    "Truth",
                                    1,
                                    List.of(
                                            "False",
                                            "Mostly false",
                                            "Half true",
                                            "Mostly true",
                                            "True"))));

    /// @throws IllegalArgumentException if it has another id, or no scale
    public HouseStyle {
        statusNames = Map.copyOf(statusNames);
        scales = List.copyOf(scales);
        if (!id.equals(ID) || scales.isEmpty()) {
            throw new IllegalArgumentException("no house style");
        }
    }

    public static HouseStyle of(Map<Claim.Status, String> statusNames, List<Scale> scales) {
        return new HouseStyle(ID, statusNames, scales);
    }

    /// What the newsroom calls a status, in lower case unless it wants it otherwise.
    public String name(Claim.Status status) {
        return Objects.requireNonNullElse(
                statusNames.get(status), status.name().toLowerCase(Locale.ROOT));
    }

    /// With another name for a status; an empty one, or ours, takes its own away.
    public HouseStyle withName(Claim.Status status, String name) {
        var names = new EnumMap<Claim.Status, String>(Claim.Status.class);
        names.putAll(statusNames);
        if (name.isBlank() || name.strip().equals(DEFAULT.name(status))) {
            names.remove(status);
        } else {
            names.put(status, name.strip());
        }
        return of(names, scales);
    }

    public HouseStyle withScales(List<Scale> newScales) {
        return of(statusNames, newScales);
    }
}
