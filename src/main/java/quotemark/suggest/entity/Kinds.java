package quotemark.suggest.entity;

import java.util.List;
import quotemark.annotation.Speaker;
import quotemark.suggest.entity.NameLexicon.Hint;

/// Tells what kind of speaker a name or a description means.
final class Kinds {
    private final NameLexicon lexicon;

    Kinds(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Speaker.Kind of(ProperName name) {
        if (isOrganisation(name.words()) || lexicon.is(Hint.PLACE, name.last())) {
            return Speaker.Kind.ORGANISATION;
        }
        boolean titled = name.before().stream().anyMatch(this::isPerson);
        boolean given =
                lexicon.is(Hint.FEMALE, name.first()) || lexicon.is(Hint.MALE, name.first());
        boolean whole =
                !name.isSingle() && !name.article() && !name.place() && !isAllCapitals(name);
        return titled || given || whole ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION;
    }

    Speaker.Kind of(Description description) {
        String head = description.head();
        if (lexicon.is(Hint.UNNAMED, head)) {
            return Speaker.Kind.UNNAMED;
        }
        if (lexicon.is(Hint.DOCUMENT, head)) {
            return Speaker.Kind.DOCUMENT;
        }
        if (lexicon.is(Hint.ORGANISATION, head)) {
            return Speaker.Kind.ORGANISATION;
        }
        boolean group = lexicon.is(Hint.GROUP, head) || description.isPlural();
        return group ? Speaker.Kind.GROUP : Speaker.Kind.PERSON;
    }

    /// Whether a noun is what one human being is: "mayor", "juror", "guard", "writer".
    boolean isPerson(String noun) {
        return lexicon.is(Hint.TITLE, noun)
                || lexicon.is(Hint.PERSON, noun)
                || lexicon.is(Hint.FEMALE, noun)
                || lexicon.is(Hint.MALE, noun);
    }

    boolean isOrganisation(List<String> words) {
        return words.stream().anyMatch(this::isOrganisation);
    }

    boolean isOrganisation(String word) {
        return lexicon.is(Hint.ORGANISATION, word);
    }

    private static boolean isAllCapitals(ProperName name) {
        return name.words().stream()
                .allMatch(word -> word.codePoints().noneMatch(Character::isLowerCase));
    }
}
