package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All who are named or described in an article, by what they are called. For one thread.
///
/// Who shares a word or a role with very many others is not found by it, so that no search takes
/// longer in a long text.
final class Cast {
    private static final int MOST = 64;

    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private final Map<String, List<Bearing>> byRole = new HashMap<>();

    /// Where somebody is said to be something.
    private record Bearing(int position, Entity entity) {}

    void add(Entity entity, List<String> words) {
        byName.putIfAbsent(NameLexicon.straight(entity.name()), entity);
        for (String word : new LinkedHashSet<>(words)) {
            List<Entity> sharing = byWord.computeIfAbsent(key(word), _ -> new ArrayList<>());
            if (sharing.size() < MOST) {
                sharing.add(entity);
            }
        }
    }

    private static String key(String word) {
        return NameLexicon.straight(word).toLowerCase(Locale.ROOT);
    }

    void call(Entity entity, String name) {
        entity.call(name);
        byName.putIfAbsent(NameLexicon.straight(name), entity);
    }

    Optional<Entity> called(String name) {
        return Optional.ofNullable(byName.get(NameLexicon.straight(name)));
    }

    /// Those whose names hold a word, in any case.
    List<Entity> withWord(String word) {
        return byWord.getOrDefault(key(word), List.of());
    }

    /// Somebody may be meant by a role alone.
    ///
    /// @param position where the text says so
    void bear(Entity entity, String role, int position) {
        entity.bear(role);
        byRole.computeIfAbsent(role, _ -> new ArrayList<>()).add(new Bearing(position, entity));
    }

    /// Once all names are read.
    void sort() {
        byRole.values().forEach(b -> b.sort(Comparator.comparingInt(Bearing::position)));
    }

    /// Those who bear a role and were said so around a position, the latest before it first.
    List<Entity> bearers(String role, int position) {
        List<Bearing> bearings = byRole.getOrDefault(role, List.of());
        int after = 0;
        int high = bearings.size();
        while (after < high) {
            int middle = (after + high) / 2;
            if (bearings.get(middle).position() < position) {
                after = middle + 1;
            } else {
                high = middle;
            }
        }
        var found = new LinkedHashSet<Entity>();
        for (int i = after - 1; i >= Math.max(0, after - MOST); i--) {
            found.add(bearings.get(i).entity());
        }
        for (int i = after; i < Math.min(bearings.size(), after + 1); i++) {
            found.add(bearings.get(i).entity());
        }
        return List.copyOf(found);
    }
}
