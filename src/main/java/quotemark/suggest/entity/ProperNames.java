package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import quotemark.suggest.entity.NameLexicon.Hint;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;
import quotemark.text.Span;

/// Finds the names in a sentence, and what stands before them.
final class ProperNames {
    /// A name without its titles.
    ///
    /// @param words of the name
    /// @param before its titles and other words right before it, in small letters
    /// @param from the token at which it begins
    /// @param to the token after it
    /// @param article whether "the" stands before it
    record ProperName(
            List<String> words, List<String> before, int from, int to, Span span, boolean article) {
        String name() {
            return String.join(" ", words);
        }
    }

    private final Sentence sentence;
    private final NameLexicon lexicon;

    ProperNames(Sentence sentence, NameLexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
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
                && (token.tag() == Tag.PROPN
                        || (token.tag() == Tag.ADJ && isNameWord(index + 1))
                        || (token.tag() == Tag.NOUN
                                && index > 0
                                && !lexicon.is(Hint.GROUP, token.word())));
    }

    private int end(int from) {
        int at = from + 1;
        while (at < sentence.size()) {
            boolean possessive = sentence.at(at - 1).lower().endsWith("'s");
            if (possessive) {
                break;
            }
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

    /// "Department of Justice", "Ursula von Berg".
    private boolean isLink(int index) {
        String word = sentence.at(index).lower();
        boolean of =
                word.equals("of") && lexicon.is(Hint.ORGANISATION, sentence.at(index - 1).word());
        return of || word.matches("von|van|der|de|del|della|bin|al|ibn|la|du|dos|da");
    }

    private void add(int from, int to, List<ProperName> found) {
        int start = from;
        var before = new ArrayList<String>();
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            Tag tag = sentence.tag(i);
            if (tag == Tag.NOUN || tag == Tag.ADJ) {
                before.addFirst(sentence.at(i).lower());
            } else {
                break;
            }
        }
        int person = start;
        for (int i = from; i < to - 1; i++) {
            if (lexicon.is(Hint.TITLE, sentence.at(i).word())) {
                person = i + 1;
            }
        }
        boolean organisation = organisationIn(person, to);
        if (organisation) {
            person = from;
        }
        while (person < to - 1
                && lexicon.is(Hint.DEMONYM, sentence.at(person).word())
                && !organisation) {
            person++;
        }
        for (int i = from; i < person; i++) {
            before.add(NameLexicon.bare(sentence.at(i).lower()));
        }
        var words = new ArrayList<String>();
        for (int i = person; i < to; i++) {
            String word = sentence.at(i).word();
            words.add(i == to - 1 ? NameLexicon.bare(word) : word);
        }
        boolean article =
                sentence.is(from - 1, "the") || sentence.is(from - before.size() - 1, "the");
        if (!words.isEmpty() && Character.isLetter(words.getFirst().codePointAt(0))) {
            found.add(
                    new ProperName(words, before, person, to, sentence.span(person, to), article));
        }
    }

    private boolean organisationIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.is(Hint.ORGANISATION, sentence.at(i).word())) {
                return true;
            }
        }
        return false;
    }
}
