package quotemark.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Which digit stands for which speaker in one article.
///
/// The nine digits belong to the nine speakers used last: each keeps its digit, and when all are
/// taken a new one takes the digit of the one used longest ago.
final class Slots {
    private static final int COUNT = 9;

    /// In the order of their last use, longest ago first.
    private final LinkedHashMap<UUID, Integer> digits = new LinkedHashMap<>();

    void use(UUID speaker) {
        Integer digit = digits.remove(speaker);
        digits.put(speaker, digit == null ? free() : digit);
    }

    /// Gives a free digit to somebody who has none.
    void give(UUID speaker, int digit) {
        if (speaker(digit).isEmpty()) {
            digits.putIfAbsent(speaker, digit);
        }
    }

    private int free() {
        return IntStream.rangeClosed(1, COUNT)
                .filter(digit -> !digits.containsValue(digit))
                .findFirst()
                .orElseGet(() -> digits.pollFirstEntry().getValue());
    }

    void keepOnly(Predicate<UUID> wanted) {
        digits.keySet().removeIf(wanted.negate());
    }

    /// The speaker's digit; 0 if it has none.
    int digit(UUID speaker) {
        return digits.getOrDefault(speaker, 0);
    }

    Optional<UUID> speaker(int digit) {
        return digits.entrySet().stream()
                .filter(slot -> slot.getValue() == digit)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
