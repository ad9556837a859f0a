package quotemark.suggest.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds what a noun or an adjective brings in: her claim that the bridge is safe; her support for
/// the plan; she is confident that it is.
final class NounCues {
    private final Scene scene;
    private final Sentence sentence;
    private final Contents contents;

    NounCues(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.contents = new Contents(scene);
    }

    void addAll() {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            if (isNoun("noun", i) && scene.is("that", i + 1) && sentence.tag(i + 1) != Tag.DET) {
                addClause(i);
            } else if (isNoun("of", i) && scene.is("preposition", i + 1)) {
                addObject(i);
            } else if (isAdjective(i)) {
                addAfterAdjective(i);
            }
        }
    }

    private boolean isNoun(String list, int index) {
        String noun = sentence.at(index).lower();
        return sentence.tag(index) == Tag.NOUN
                && (scene.lexicon().has(list, noun)
                        || (noun.endsWith("s")
                                && scene.lexicon()
                                        .has(list, noun.substring(0, noun.length() - 1))));
    }

    private void addClause(int noun) {
        @Nullable Phrase owner = possessor(noun);
        Phrase source = owner != null ? owner : scene.subjects().before(previousVerb(noun));
        add(noun, noun + 2, contents.end(noun + 2, noun), source, Pattern.NOUN);
    }

    private void addObject(int noun) {
        int start = noun + 2;
        int end = contents.attitudeEnd(start, phraseEnd(start), noun);
        if (!scene.isFound(noun)) {
            add(noun, start, end, possessor(noun), Pattern.NOUN);
        }
    }

    private boolean isAdjective(int index) {
        return scene.is("adjective", index)
                && (sentence.tag(index) == Tag.ADJ || sentence.tag(index) == Tag.VERB)
                && scene.is("after-adjective", index + 1)
                && !scene.isFound(index);
    }

    private void addAfterAdjective(int adjective) {
        int verb = adjective - 1;
        while (verb > 0 && (sentence.tag(verb) == Tag.ADV || sentence.tag(verb) == Tag.ADJ)) {
            verb--;
        }
        if (sentence.tag(verb) != Tag.AUX && !scene.is("copula", verb)) {
            return;
        }
        boolean stays = scene.is("infinitive", adjective + 1) || scene.is("whether", adjective + 1);
        int start = adjective + (stays ? 1 : 2);
        Phrase source = scene.subjects().before(verb);
        add(adjective, start, contents.end(start, adjective), source, Pattern.THOUGHT);
    }

    private void add(int cue, int start, int end, @Nullable Phrase source, Pattern pattern) {
        if (source != null && end > start && !scene.isFound(start)) {
            scene.found()
                    .add(
                            new Saying(
                                    List.of(new Phrase(start, end)),
                                    new Phrase(cue, cue + 1),
                                    source,
                                    pattern));
        }
    }

    private int phraseEnd(int start) {
        @Nullable Phrase phrase = scene.phrases().startingAt(start);
        int end = start;
        while (phrase != null) {
            end = phrase.to();
            boolean joins = sentence.tag(end) == Tag.ADP || sentence.is(end, "and");
            phrase =
                    joins && !scene.phrases().isTime(end + 1)
                            ? scene.phrases().startingAt(end + 1)
                            : null;
        }
        return end;
    }

    private int previousVerb(int index) {
        int at = index;
        while (at > 0 && sentence.tag(at) != Tag.VERB) {
            at--;
        }
        return at;
    }

    /// her, Quill's
    private @Nullable Phrase possessor(int noun) {
        int at = noun - 1;
        while (at > 0 && sentence.tag(at) == Tag.ADJ) {
            at--;
        }
        Token token = sentence.at(at);
        if (scene.is("possessive", at)) {
            return new Phrase(at, at + 1);
        }
        if (!token.lower().endsWith("'s") && !token.lower().endsWith("s'")) {
            return null;
        }
        int from = at;
        while (from > 0 && isInName(from - 1)) {
            from--;
        }
        return new Phrase(from, at + 1);
    }

    private boolean isInName(int index) {
        return switch (sentence.tag(index)) {
            case ADJ, DET, NOUN, PROPN -> true;
            default -> false;
        };
    }
}
