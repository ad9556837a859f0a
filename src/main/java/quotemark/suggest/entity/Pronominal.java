package quotemark.suggest.entity;

import java.util.List;
import quotemark.annotation.Speaker;
import quotemark.suggest.entity.NamedSentence.Named;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Learns whether somebody is spoken of as "she" or "he" where no word tells it: "Osei said she".
final class Pronominal {
    private final List<Sentence> sentences;
    private final List<List<Named>> names;

    /// @param names of each sentence
    Pronominal(List<Sentence> sentences, List<List<Named>> names) {
        this.sentences = sentences;
        this.names = names;
    }

    void vote() {
        for (int i = 0; i < sentences.size(); i++) {
            for (Named named : names.get(i)) {
                within(sentences.get(i), named);
            }
            if (i > 0) {
                next(i);
            }
        }
    }

    /// "Osei said that she"
    private static void within(Sentence sentence, Named named) {
        int verb = named.name().to();
        if (sentence.tag(verb) != Tag.VERB) {
            return;
        }
        int at = sentence.is(verb + 1, "that") ? verb + 2 : verb + 1;
        String word = sentence.at(at).lower();
        boolean bare = named.name().isSingle() && !named.name().isAcronym();
        if (bare && isSubject(word) && !named.entity().name().contains(" ")) {
            named.entity().become(Speaker.Kind.PERSON);
        }
        vote(named.entity(), word);
    }

    /// A sentence that begins with "she" after one that names nobody but one person.
    private void next(int number) {
        Sentence sentence = sentences.get(number);
        List<Entity> persons =
                names.get(number - 1).stream()
                        .limit(3)
                        .map(Named::entity)
                        .filter(Entity::isPerson)
                        .distinct()
                        .toList();
        boolean goesOn = !sentence.first() && persons.size() == 1 && names.get(number).isEmpty();
        if (goesOn) {
            int first = sentence.isQuotation(0) ? 1 : 0;
            vote(persons.getFirst(), sentence.at(first).lower());
        }
    }

    private static boolean isSubject(String word) {
        return word.equals("she") || word.equals("he");
    }

    private static void vote(Entity entity, String word) {
        if (isSubject(word) && entity.isPerson()) {
            entity.vote(Sex.ofPronoun(word));
            entity.becomeHuman();
        }
    }
}
