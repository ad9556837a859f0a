package quotemark.suggest.entity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotemark.suggest.entity.NameLexicon.Hint;

/// Tells whom a name means: the same name, or a part of a longer one.
final class Naming {
    /// The rank of whoever is not meant.
    private static final int OTHER = 9;

    private final Cast cast;
    private final NameLexicon lexicon;
    private final Set<String> places = new HashSet<>();

    Naming(Cast cast, NameLexicon lexicon) {
        this.cast = cast;
        this.lexicon = lexicon;
    }

    /// A name that stands for a place at least once is short for no organisation.
    void notePlace(ProperName name) {
        if (name.isSingle() && name.place()) {
            places.add(name.first());
        }
    }

    /// Whom a name may mean, the likeliest first; empty for nobody who is known yet.
    ///
    /// @param position of the name
    List<Entity> meant(ProperName name, int position) {
        Optional<Entity> exactly = cast.called(name.name());
        if (exactly.isPresent() && (!name.isSingle() || name.isAcronym())) {
            return List.of(exactly.get());
        }
        Sex sex = sexOf(name.before());
        Stream<Entity> parts =
                cast.withWord(name.last()).stream()
                        .filter(e -> rank(e, name) < OTHER && sex.agrees(e.sex()))
                        .sorted(
                                Comparator.comparingInt((Entity e) -> rank(e, name))
                                        .thenComparingInt(e -> -e.lastBefore(position)));
        return Stream.concat(parts, exactly.stream()).distinct().toList();
    }

    private int rank(Entity entity, ProperName name) {
        if (!entity.name().contains(" ")) {
            boolean same = entity.isPerson() && entity.lastWord().equals(name.last());
            return same && name.isSingle() ? 0 : OTHER;
        }
        if (name.isSingle() && precedes(name, entity)) {
            return OTHER;
        }
        if (!name.isSingle()) {
            return isWithin(name, entity) ? 0 : OTHER;
        }
        if (entity.isPerson()) {
            return entity.lastWord().equals(name.last()) ? 0 : isFirst(name, entity) ? 1 : OTHER;
        }
        boolean part = !places.contains(name.last()) && contains(entity, name);
        return part ? 2 : OTHER;
    }

    /// "President Obama" is nobody whose full name comes only later, and "Cruz" is not "his father,
    /// Rafael Cruz".
    private boolean precedes(ProperName name, Entity entity) {
        int position = name.span().start();
        boolean office =
                name.before().stream()
                        .anyMatch(word ->
                                lexicon.is(Hint.TITLE, word)
                                        && sexOf(List.of(word)) == Sex.UNKNOWN);
        return entity.isPerson()
                && entity.lastBefore(position) < 0
                && (office || Kinship.KIN.stream().anyMatch(entity::bears));
    }

    /// "Wang" for "Wang Yi", and "Nils" for "Nils Abend".
    private boolean isFirst(ProperName name, Entity entity) {
        return entity.firstWord().equals(name.first()) && !places.contains(name.first());
    }

    /// "Hillary Clinton" for "Hillary Rodham Clinton", "Global Arena" for "Global Arena Holdings".
    private static boolean isWithin(ProperName name, Entity entity) {
        boolean ends =
                entity.firstWord().equals(name.first()) && entity.lastWord().equals(name.last());
        return entity.isPerson() ? ends : ends || contains(entity, name);
    }

    private static boolean contains(Entity entity, ProperName name) {
        return NameLexicon.straight(" " + entity.name() + " ")
                .contains(NameLexicon.straight(" " + name.name() + " "));
    }

    Sex sexOf(List<String> words) {
        for (String word : words.reversed()) {
            if (lexicon.is(Hint.FEMALE, word)) {
                return Sex.FEMALE;
            }
            if (lexicon.is(Hint.MALE, word)) {
                return Sex.MALE;
            }
        }
        return Sex.UNKNOWN;
    }
}
