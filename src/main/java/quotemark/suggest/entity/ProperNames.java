package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import quotemark.suggest.entity.NameLexicon.Hint;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Finds the names in a sentence, and what stands before them.
final class ProperNames {
    private static final Set<String> PARTICLES =
            Set.of(
                    "von", "van", "der", "de", "del", "della", "bin", "al", "ibn", "la", "du",
                    "dos", "da");
    private static final Set<String> PLACES = Set.of("in", "at", "near", "across");
    private static final Pattern CONTRACTION = Pattern.compile("['’](ll|s|d|re|ve|m)$");

    /// "R-Wis."
    private static final Pattern PARTY = Pattern.compile("[RDI]-\\p{L}+\\.?");

    private static final int MOST_BEFORE = 4;

    private final String text;
    private final Sentence sentence;
    private final NameLexicon lexicon;
    private final Set<String> names;

    /// @param names words that are names elsewhere in the text
    ProperNames(String text, Sentence sentence, NameLexicon lexicon, Set<String> names) {
        this.text = text;
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.names = names;
    }

    List<ProperName> all() {
        var found = new ArrayList<ProperName>();
        int at = 0;
        while (at < sentence.size()) {
            if (isNameWord(at)) {
                int end = end(at);
                add(at, end, found);
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private boolean isNameWord(int index) {
        Token token = sentence.at(index);
        return !token.quotation()
                && token.isCapital()
                && !lexicon.is(Hint.TIME, token.word())
                && !lexicon.is(Hint.NEVER, CONTRACTION.matcher(token.word()).replaceFirst(""))
                && !PARTY.matcher(token.word()).matches()
                && (token.tag() == Tag.PROPN
                        || names.contains(NameLexicon.bare(token.word()))
                        || (token.tag() == Tag.ADJ && isNameWord(index + 1))
                        || (token.tag() == Tag.NOUN
                                && index > 0
                                && !lexicon.is(Hint.GROUP, token.word())));
    }

    private int end(int from) {
        int at = from + 1;
        while (at < sentence.size() && !isPossessive(at - 1)) {
            if (isNameWord(at)) {
                at++;
            } else if (isLink(at) && isNameWord(at + 1)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isPossessive(int index) {
        return sentence.at(index).lower().endsWith("'s");
    }

    /// "Department of Justice", "Institute for Arid Lands", "Ursula von Berg".
    private boolean isLink(int index) {
        String word = sentence.at(index).lower();
        boolean of =
                (word.equals("of") || word.equals("for"))
                        && lexicon.is(Hint.ORGANISATION, sentence.at(index - 1).word());
        return of || PARTICLES.contains(word);
    }

    private void add(int from, int to, List<ProperName> found) {
        List<String> before = wordsBefore(from);
        int start = start(from, to);
        boolean article =
                sentence.is(from - 1, "the") || sentence.is(from - before.size() - 1, "the");
        boolean place = PLACES.contains(sentence.at(from - 1).lower());
        for (int i = from; i < start; i++) {
            before.add(NameLexicon.bare(sentence.at(i).lower()));
        }
        var words = new ArrayList<String>();
        for (int i = start; i < to; i++) {
            String word = sentence.at(i).span().of(text);
            words.add(i == to - 1 ? NameLexicon.bare(word) : word);
        }
        if (Character.isLetter(words.getFirst().codePointAt(0))) {
            found.add(
                    new ProperName(
                            words, before, start, to, sentence.span(start, to), article, place));
        }
    }

    private List<String> wordsBefore(int from) {
        var before = new ArrayList<String>();
        for (int i = from - 1; i >= Math.max(0, from - MOST_BEFORE); i--) {
            Tag tag = sentence.tag(i);
            if ((tag != Tag.NOUN && tag != Tag.ADJ) || isPossessive(i)) {
                break;
            }
            before.addFirst(sentence.at(i).lower());
        }
        return before;
    }

    /// Where the name begins after its titles.
    private int start(int from, int to) {
        int start = from;
        for (int i = from; i < to - 1; i++) {
            if (lexicon.is(Hint.TITLE, sentence.at(i).word())) {
                start = i + 1;
            }
        }
        if (isOrganisation(start, to)) {
            return from;
        }
        while (start < to - 1 && lexicon.is(Hint.DEMONYM, sentence.at(start).word())) {
            start++;
        }
        return start;
    }

    private boolean isOrganisation(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.is(Hint.ORGANISATION, sentence.at(i).word())) {
                return true;
            }
        }
        return false;
    }
}
