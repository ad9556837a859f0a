package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;

/// Finds what a sentence says somebody is: "his lawyer, Simon Achebe" and "Peskov, a spokesman for
/// the Kremlin".
final class Appositions {
    private static final int FAR = 10;
    private static final Set<String> BE = Set.of("is", "was", "are", "were");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in");

    private final Sentence sentence;
    private final Kinds kinds;

    Appositions(Sentence sentence, Kinds kinds) {
        this.sentence = sentence;
        this.kinds = kinds;
    }

    /// The words that tell what a name's bearer is, in small letters; those that head a description
    /// last.
    List<String> of(ProperName name) {
        var roles = new ArrayList<String>(behind(name));
        roles.addAll(before(name));
        return roles;
    }

    /// "Ada Quill, the board's chairwoman" – "Ms Holm, who is the conductor's sister"
    private List<String> behind(ProperName name) {
        int at = name.to();
        if (sentence.is(at, ",")) {
            at++;
            if (sentence.is(at, "who")) {
                at++;
                if (!BE.contains(sentence.at(at).lower())) {
                    return List.of();
                }
                at++;
            }
        } else if (BE.contains(sentence.at(at).lower())) {
            at++;
            if (sentence.tag(at) != Tag.DET) {
                return List.of();
            }
        } else {
            return List.of();
        }
        return nouns(at, Math.min(sentence.size(), at + FAR));
    }

    /// The nouns of the phrase that begins at a token.
    private List<String> nouns(int from, int most) {
        var nouns = new ArrayList<String>();
        for (int i = from; i < most; i++) {
            switch (sentence.tag(i)) {
                case NOUN, ADJ -> {
                    if (!sentence.at(i).lower().endsWith("'s")) {
                        nouns.add(sentence.at(i).lower());
                    }
                }
                case DET, NUM -> {}
                case PRON -> {
                    if (i != from) {
                        return nouns;
                    }
                }
                case PROPN -> {
                    if (kinds.isPerson(sentence.at(i).lower())) {
                        nouns.add(sentence.at(i).lower());
                    }
                }
                default -> {
                    return nouns;
                }
            }
        }
        return nouns;
    }

    /// "The president of the jury, Anselm Duarte, said"
    private List<String> before(ProperName name) {
        int comma = commaBefore(name);
        if (comma <= 0) {
            return List.of();
        }
        int start = comma;
        while (start > 0 && comma - start < FAR && isNominal(start - 1)) {
            start--;
        }
        List<String> nouns = nouns(start, comma);
        boolean begins =
                sentence.tag(start) == Tag.DET
                        || sentence.tag(start) == Tag.PRON
                        || sentence.at(start).lower().endsWith("'s")
                        || start == 0;
        boolean one = nouns.stream().anyMatch(kinds::isPerson);
        if (!begins || !one) {
            return List.of();
        }
        var roles = new ArrayList<String>(beforeIs(start));
        roles.addAll(nouns);
        return roles;
    }

    /// "The first witness was the defendant's daughter, Ruth Farrow"
    private List<String> beforeIs(int start) {
        if (!BE.contains(sentence.at(start - 1).lower())) {
            return List.of();
        }
        int from = start - 1;
        while (from > 0 && start - from < FAR && isNominal(from - 1)) {
            from--;
        }
        return nouns(from, start - 1);
    }

    /// The comma before a name and its titles.
    private int commaBefore(ProperName name) {
        int at = name.from() - 1;
        while (at > 0 && name.from() - at < 5) {
            if (sentence.is(at, ",")) {
                return at;
            }
            Tag tag = sentence.tag(at);
            if (tag != Tag.NOUN && tag != Tag.PROPN && tag != Tag.ADJ) {
                return -1;
            }
            at--;
        }
        return -1;
    }

    private boolean isNominal(int index) {
        return switch (sentence.tag(index)) {
            case NOUN, ADJ, DET, PROPN, NUM -> true;
            case PRON -> Set.of("his", "her", "its", "their").contains(sentence.at(index).lower());
            case ADP -> LINKS.contains(sentence.at(index).lower());
            default -> false;
        };
    }
}
