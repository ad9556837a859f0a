package quotemark.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who refers to whom, so that nobody has to look through everything.
record Links(
        Map<UUID, List<Evidence>> evidenceOf,
        Map<UUID, List<Occurrence>> occurrencesOf,
        Map<UUID, List<Remark>> remarksOf,
        Map<UUID, List<Quote>> nestedOf) {

    static Links of(Collection<Entity> entities) {
        var links = new Links(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        entities.forEach(links::add);
        return links;
    }

    private void add(Entity entity) {
        switch (entity) {
            case Evidence evidence -> add(evidenceOf, evidence.claim(), evidence);
            case Occurrence occurrence -> {
                add(occurrencesOf, occurrence.claim(), occurrence);
                if (occurrence.quote() != null) {
                    add(occurrencesOf, occurrence.quote(), occurrence);
                }
            }
            case Remark remark when remark.about() != null ->
                    add(remarksOf, remark.about(), remark);
            case Quote quote when quote.parent() != null -> add(nestedOf, quote.parent(), quote);
            case Article _, Version _, Speaker _, Claim _, Quote _, Remark _ -> {}
        }
    }

    private static <E> void add(Map<UUID, List<E>> map, UUID key, E value) {
        map.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(value);
    }
}
