package quotemark.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the single letters mean: whether they act at all, and which the reader has exchanged.
///
/// A command is known by its usual letter. Exchanges are a permutation, so that no letter ever
/// means two commands, whatever commands there will be.
///
/// @param exchanged the reader's letter for a usual one, where the two differ
public record Letters(boolean on, Map<String, String> exchanged) {
    public static final Letters USUAL = new Letters(true, Map.of());

    public Letters {
        exchanged = Map.copyOf(exchanged);
    }

    /// Whether something that was typed can be a command's letter: one letter or sign, no digit.
    public static boolean canMean(String typed) {
        return typed.codePointCount(0, typed.length()) == 1
                && !Character.isDigit(typed.codePointAt(0))
                && !Character.isISOControl(typed.codePointAt(0))
                && !typed.isBlank();
    }

    /// The reader's letter for a usual one.
    public String of(String usual) {
        return exchanged.getOrDefault(usual, usual);
    }

    /// Of which command this is the reader's letter.
    public String usual(String letter) {
        return exchanged.entrySet().stream()
                .filter(pair -> pair.getValue().equals(letter))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(letter);
    }

    /// The reader's letter, for a sentence that names it; empty while letters do not act.
    public Optional<String> key(String usual) {
        return on ? Optional.of(of(usual)) : Optional.empty();
    }

    /// The end of a hint at a command: ` (q)`; nothing while letters do not act.
    public String hint(String usual) {
        return key(usual).map(key -> " (" + key + ")").orElse("");
    }

    /// What remains of a command's usual shortcuts, and what they are now.
    List<Shortcut> applied(List<Shortcut> usual) {
        return usual.stream().flatMap(this::applied).toList();
    }

    private Stream<Shortcut> applied(Shortcut shortcut) {
        return switch (shortcut) {
            case Shortcut.Letter(String letter) -> key(letter).map(Shortcut::letter).stream();
            case Shortcut.Keys keys -> Stream.of(keys);
            case Shortcut.InArticle keys -> Stream.of(keys);
        };
    }

    public Letters with(boolean next) {
        return new Letters(next, exchanged);
    }

    /// Gives a command another letter, and the command that had it the one that becomes free.
    public Letters exchange(String usual, String letter) {
        var next = new HashMap<String, String>(exchanged);
        next.put(usual(letter), of(usual));
        next.put(usual, letter);
        next.entrySet().removeIf(pair -> pair.getKey().equals(pair.getValue()));
        return new Letters(on, next);
    }

    /// As a preference: pairs of usual letter and the reader's.
    String written() {
        return exchanged.entrySet().stream()
                .map(pair -> pair.getKey() + pair.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /// The opposite of [#written()]; what is no exchange of letters counts as none.
    static Letters read(boolean on, String written) {
        var pairs = new HashMap<String, String>();
        for (String pair : written.isBlank() ? new String[0] : written.strip().split(" ", -1)) {
            if (pair.codePointCount(0, pair.length()) == 2) {
                int second = pair.offsetByCodePoints(0, 1);
                pairs.put(pair.substring(0, second), pair.substring(second));
            }
        }
        boolean permutes = pairs.keySet().equals(Set.copyOf(pairs.values()));
        return new Letters(on, permutes ? pairs : Map.of());
    }
}
