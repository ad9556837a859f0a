package quotemark.suggest.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotemark.annotation.Speaker;
import quotemark.suggest.entity.NameLexicon.Hint;
import quotemark.suggest.entity.NamedSentence.Named;

/// Tells whom a description means that names nobody: "the minister", "the board", "the company".
final class Roles {
    /// A body that is called "the company" is named no further back, in sentences.
    private static final int NEAR = 3;

    private static final Set<Speaker.Kind> BODIES =
            Set.of(Speaker.Kind.ORGANISATION, Speaker.Kind.DOCUMENT);

    private final Cast cast;
    private final Kinds kinds;
    private final NameLexicon lexicon;
    private final List<NamedSentence> sentences;
    private final Kinship kinship = new Kinship();

    Roles(Cast cast, Kinds kinds, NameLexicon lexicon, List<NamedSentence> sentences) {
        this.cast = cast;
        this.kinds = kinds;
        this.lexicon = lexicon;
        this.sentences = sentences;
        sentences.forEach(kinship::read);
    }

    /// The likeliest first; empty for somebody new.
    ///
    /// @param sentence the description's, counted from 0
    /// @param spoken who spoke last, the latest last
    /// @param specific whether a name in the description tells whose minister is meant
    List<Entity> meant(
            Description description,
            int position,
            int sentence,
            List<Voice> spoken,
            boolean specific) {
        if (!description.definite() || specific) {
            return List.of();
        }
        List<Entity> bearers =
                Stream.concat(
                                cast.bearers(description.head(), position).stream(),
                                bodies(description))
                        .distinct()
                        .sorted(byLikelihood(description, position))
                        .toList();
        Sex sex = sexOf(description);
        Optional<Entity> kin = kinship.of(description.owner(), description.head(), sex, position);
        if (!bearers.isEmpty() || kin.isPresent()) {
            return Stream.concat(kin.stream(), bearers.stream()).distinct().toList();
        }
        if (lexicon.is(Hint.BODY, description.head()) && description.modifiers().isEmpty()) {
            return body(sentence, position);
        }
        return otherWords(description, sentence, spoken);
    }

    private Comparator<Entity> byLikelihood(Description description, int position) {
        return Comparator.comparingInt((Entity e) -> -shared(e, description))
                .thenComparingInt(e -> -e.lastBefore(position));
    }

    private static int shared(Entity entity, Description description) {
        String name = " " + entity.name().toLowerCase(Locale.ROOT) + " ";
        int inName =
                (int)
                        description.modifiers().stream()
                                .filter(word -> name.contains(" " + word + " "))
                                .count();
        return inName + entity.shared(description.modifiers());
    }

    /// "the institute" for "Institute for Arid Lands"
    private Stream<Entity> bodies(Description description) {
        String head = description.head();
        return cast.withWord(head).stream()
                .filter(e -> BODIES.contains(e.kind()))
                .filter(e ->
                        e.lastWord().equalsIgnoreCase(head) || e.firstWord().equalsIgnoreCase(head))
                .filter(e -> shared(e, description) == description.modifiers().size());
    }

    /// The body named last, for "the company".
    private List<Entity> body(int sentence, int position) {
        for (int i = sentence; i >= Math.max(0, sentence - NEAR); i--) {
            for (Named named : sentences.get(i).names().reversed()) {
                boolean before = named.name().span().start() < position;
                if (before && isBody(named)) {
                    return List.of(named.entity());
                }
            }
        }
        return List.of();
    }

    private boolean isBody(Named named) {
        return named.entity().kind() == Speaker.Kind.ORGANISATION
                && !named.name().place()
                && !lexicon.is(Hint.PLACE, named.entity().lastWord());
    }

    /// "The hotel owner said" goes on with whoever spoke just before, in other words.
    private List<Entity> otherWords(Description description, int sentence, List<Voice> spoken) {
        if (spoken.isEmpty() || !kinds.isPerson(description.head())) {
            return List.of();
        }
        Voice last = spoken.getLast();
        boolean near = sentence - last.sentence() <= 2 && paragraph(sentence) == paragraph(last);
        boolean same =
                near
                        && (last.entity().isPerson() || last.entity().isHuman())
                        && last.entity().sex().agrees(sexOf(description));
        return same ? List.of(last.entity()) : List.of();
    }

    private Sex sexOf(Description description) {
        if (lexicon.is(Hint.FEMALE, description.head())) {
            return Sex.FEMALE;
        }
        return lexicon.is(Hint.MALE, description.head()) ? Sex.MALE : Sex.UNKNOWN;
    }

    private int paragraph(Voice voice) {
        return paragraph(voice.sentence());
    }

    private int paragraph(int sentence) {
        return sentences.get(sentence).sentence().paragraph();
    }
}
