package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import quotemark.suggest.entity.NamedSentence.Named;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;
import quotemark.text.Span;

/// Tells which of the names in a mention, or right behind it, is whom it means.
final class NamesWithin {
    private static final int MOST_TITLES = 5;

    private final Kinds kinds;

    NamesWithin(Kinds kinds) {
        this.kinds = kinds;
    }

    /// Those that no other word of the mention governs: Quill in "Ada Quill of the harbour board"
    /// and nobody in "Quill's lawyer". Persons first.
    List<Named> heads(NamedSentence sentence, Span mention) {
        int from = afterDash(sentence, mention);
        var found = new ArrayList<Named>();
        for (Named named : sentence.within(mention)) {
            boolean governed =
                    named.name().from() < from
                            || hangs(sentence.sentence(), from, named.name())
                            || owns(sentence.sentence(), mention, named.name());
            if (!governed) {
                found.add(named);
            }
        }
        found.sort((a, b) -> Boolean.compare(b.entity().isPerson(), a.entity().isPerson()));
        return found;
    }

    /// Whether a mention holds any name.
    boolean any(NamedSentence sentence, Span mention) {
        return !sentence.within(mention).isEmpty();
    }

    /// "GARSK - Inspector Keane": where it was written is no part of who says it.
    private static int afterDash(NamedSentence sentence, Span mention) {
        int from = sentence.tokenAt(mention.start());
        int to = sentence.tokenAt(mention.end());
        for (int i = to - 1; i > from; i--) {
            if (sentence.sentence().at(i).lower().matches("[-–—]{1,2}")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean hangs(Sentence sentence, int from, ProperName name) {
        for (int i = name.from() - 1; i > from; i--) {
            if (sentence.is(i, ",")) {
                return false;
            }
            if (sentence.tag(i) == Tag.ADP) {
                return !isTitle(sentence, i);
            }
        }
        return false;
    }

    /// "Secretary of State John Quill"
    private boolean isTitle(Sentence sentence, int of) {
        Token before = sentence.at(of - 1);
        return sentence.is(of, "of") && before.isCapital() && kinds.isPerson(before.word());
    }

    private static boolean owns(Sentence sentence, Span mention, ProperName name) {
        boolean last = sentence.at(name.to() - 1).span().end() >= mention.end();
        if (last) {
            return false;
        }
        boolean possessive = sentence.at(name.to() - 1).lower().endsWith("'s");
        boolean compound =
                sentence.at(name.to()).span().end() <= mention.end()
                        && sentence.tag(name.to()) == Tag.NOUN;
        return possessive || compound;
    }

    /// The name behind a description: "his lawyer, Simon Achebe,".
    List<Named> apposed(NamedSentence sentence, Span mention) {
        int comma = sentence.tokenAt(mention.end());
        Sentence words = sentence.sentence();
        if (!words.is(comma, ",") || comma + 1 >= words.size()) {
            return List.of();
        }
        int start = words.at(comma).span().end();
        int end = words.at(Math.min(words.size() - 1, comma + MOST_TITLES)).span().end();
        return sentence.within(new Span(start, Math.max(start + 1, end))).stream()
                .limit(1)
                .filter(named -> isApposed(words, comma, named))
                .toList();
    }

    private boolean isApposed(Sentence sentence, int comma, Named named) {
        for (int i = comma + 1; i < named.name().from(); i++) {
            Tag tag = sentence.tag(i);
            if (tag != Tag.NOUN && tag != Tag.ADJ && tag != Tag.PROPN) {
                return false;
            }
        }
        int after = named.name().to();
        boolean ends =
                after >= sentence.size()
                        || sentence.tag(after) == Tag.PUNCT
                        || sentence.tag(after) == Tag.VERB
                        || sentence.is(after, "of")
                        || sentence.is(after, "from");
        return ends && (named.entity().isPerson() || kinds.isOrganisation(named.name().last()));
    }
}
