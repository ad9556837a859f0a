package quotemark.suggest.entity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import quotemark.suggest.entity.NamedSentence.Named;
import quotemark.text.Span;

/// Tells who "she" or "he" may be: whom the sentences before are most about.
final class Pronouns {
    /// A pronoun points no further back, in sentences.
    private static final int FAR = 8;

    private static final int MOST_NAMES = 64;
    private static final int MOST_MENTIONS = 12;

    private static final double SENTENCE = .62;
    private static final double PARAGRAPH = .7;
    private static final double REPEATED = .1;
    private static final double SPOKE = .5;
    private static final double SPOKE_HERE = .45;
    private static final double UNKNOWN = .8;
    private static final double MAYBE_NO_PERSON = .6;

    private final List<NamedSentence> sentences;

    private record Scored(Entity entity, double score) {}

    Pronouns(List<NamedSentence> sentences) {
        this.sentences = sentences;
    }

    /// The likeliest first.
    ///
    /// @param here the pronoun's sentence
    /// @param said what is said there: whom it names did not say it
    /// @param spoken who spoke last, the latest last
    List<Entity> meant(Sex sex, Span pronoun, int here, List<Span> said, List<Voice> spoken) {
        return around(pronoun, here, spoken).stream()
                .filter(e -> isPerson(e) && e.sex().agrees(sex))
                .map(e -> new Scored(e, score(e, pronoun, here, said, spoken)))
                .filter(s -> s.score() > 0)
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score()))
                .map(Scored::entity)
                .toList();
    }

    private static boolean isPerson(Entity entity) {
        return entity.isNamed() ? entity.isPerson() : entity.isHuman();
    }

    private Set<Entity> around(Span pronoun, int here, List<Voice> spoken) {
        var found = new LinkedHashSet<Entity>();
        int seen = 0;
        for (int i = here; i >= Math.max(0, here - FAR) && seen < MOST_NAMES; i--) {
            List<Named> names = sentences.get(i).names();
            for (int n = names.size() - 1; n >= 0 && seen < MOST_NAMES; n--) {
                if (names.get(n).name().span().start() < pronoun.start()) {
                    found.add(names.get(n).entity());
                    seen++;
                }
            }
        }
        spoken.reversed().stream().limit(FAR).forEach(voice -> found.add(voice.entity()));
        return found;
    }

    private double score(
            Entity entity, Span pronoun, int here, List<Span> said, List<Voice> spoken) {
        double score = 0;
        for (Mention mention : entity.mentions().latest(pronoun.start(), MOST_MENTIONS)) {
            if (here - mention.sentence() > FAR) {
                break;
            }
            if (said.stream().noneMatch(s -> holds(s, mention.position()))) {
                double weight = mention.weight() * nearness(here, mention.sentence());
                score = Math.max(score, weight) + weight * REPEATED;
            }
        }
        if (!spoken.isEmpty() && spoken.getLast().entity().equals(entity)) {
            int paragraph = paragraph(here);
            boolean near = paragraph(spoken.getLast().sentence()) == paragraph;
            score += near ? SPOKE_HERE : SPOKE * nearness(here, spoken.getLast().sentence());
        }
        double human = entity.isHuman() ? 1 : MAYBE_NO_PERSON;
        return score * human * (entity.sex() == Sex.UNKNOWN ? UNKNOWN : 1);
    }

    private static boolean holds(Span span, int position) {
        return span.start() <= position && position < span.end();
    }

    private double nearness(int here, int there) {
        int paragraphs = Math.max(0, paragraph(here) - paragraph(there));
        return Math.pow(SENTENCE, Math.max(0, here - there)) * Math.pow(PARAGRAPH, paragraphs);
    }

    private int paragraph(int sentence) {
        return sentences.get(sentence).sentence().paragraph();
    }
}
