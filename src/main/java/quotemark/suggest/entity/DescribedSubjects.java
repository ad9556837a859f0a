package quotemark.suggest.entity;

import java.util.List;
import java.util.Set;
import quotemark.suggest.entity.Mentions.Way;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Notes whom sentences are about that begin with a description: "Her father nodded."
final class DescribedSubjects {
    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "their", "its");
    private static final int LONGEST = 5;

    private final String text;
    private final List<NamedSentence> sentences;
    private final Roles roles;

    DescribedSubjects(String text, List<NamedSentence> sentences, Roles roles) {
        this.text = text;
        this.sentences = sentences;
        this.roles = roles;
    }

    void note() {
        for (NamedSentence named : sentences) {
            int end = end(named.sentence());
            if (end > 0) {
                note(named, end);
            }
        }
    }

    private static int end(Sentence sentence) {
        if (!DEFINITE.contains(sentence.at(0).lower())) {
            return -1;
        }
        int at = 1;
        while (at < LONGEST && (sentence.tag(at) == Tag.NOUN || sentence.tag(at) == Tag.ADJ)) {
            at++;
        }
        Tag next = sentence.tag(at);
        return at > 1 && (next == Tag.VERB || next == Tag.AUX) ? at : -1;
    }

    private void note(NamedSentence named, int end) {
        int start = named.sentence().at(0).span().start();
        var description = Description.of(named.sentence().span(0, end).of(text), false);
        roles.meant(description, start, named.number(), List.of(), false).stream()
                .findFirst()
                .ifPresent(e ->
                        e.mentions()
                                .add(
                                        Way.DESCRIPTION,
                                        new Mention(start, named.number(), CastReader.SUBJECT)));
    }
}
