package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quotemark.annotation.Speaker;
import quotemark.suggest.entity.Mentions.Way;
import quotemark.suggest.entity.NameLexicon.Hint;
import quotemark.suggest.entity.NamedSentence.Named;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.suggest.grammar.Token;

/// Reads who is named in a text: full names first, so that a surname in the headline finds whose it
/// is.
final class CastReader {
    /// How much a sentence is about whom it names before its verb, and about others.
    static final double SUBJECT = 1;

    private static final double OBJECT = .45;
    private static final double OWNER = .3;

    private static final List<ProperName> NONE = List.of();

    private final List<Sentence> sentences;
    private final NameLexicon lexicon;
    private final Kinds kinds;
    private final Cast cast = new Cast();
    private final Naming naming;
    private final List<List<ProperName>> names;
    private final List<List<Named>> found;

    CastReader(String text, List<Sentence> sentences, NameLexicon lexicon) {
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.kinds = new Kinds(lexicon);
        this.naming = new Naming(cast, lexicon);
        Set<String> words = nameWords(sentences);
        this.names =
                sentences.stream()
                        .map(s -> new ProperNames(text, s, lexicon, words).all())
                        .toList();
        this.found = sentences.stream().map(_ -> (List<Named>) new ArrayList<Named>()).toList();
    }

    Cast cast() {
        return cast;
    }

    /// The words that follow another word of a name, which the tagger may mistake elsewhere.
    private static Set<String> nameWords(List<Sentence> sentences) {
        var words = new HashSet<String>();
        for (Sentence sentence : sentences) {
            for (int i = 2; i < sentence.size(); i++) {
                Token before = sentence.at(i - 1);
                Token token = sentence.at(i);
                boolean follows = before.isCapital() && isNoun(before.tag());
                if (follows && token.isCapital() && isMistakable(token)) {
                    words.add(NameLexicon.bare(token.word()));
                    words.add(before.word());
                }
            }
        }
        return words;
    }

    private static boolean isNoun(Tag tag) {
        return tag == Tag.PROPN || tag == Tag.NOUN;
    }

    private static boolean isMistakable(Token token) {
        boolean pronoun = token.tag() == Tag.PRON && !token.lower().matches("i|he|she|it|we|they");
        return isNoun(token.tag()) || pronoun;
    }

    /// The sentences with their names, once.
    List<NamedSentence> read() {
        names.forEach(all -> all.forEach(naming::notePlace));
        read(false);
        acronyms();
        read(true);
        headlines();
        cast.sort();
        new Pronominal(sentences, found).vote();
        var named = new ArrayList<NamedSentence>();
        for (int i = 0; i < sentences.size(); i++) {
            found.get(i).sort((a, b) -> Integer.compare(a.name().from(), b.name().from()));
            named.add(new NamedSentence(sentences.get(i), i, found.get(i)));
        }
        return named;
    }

    private void read(boolean single) {
        for (int i = 0; i < sentences.size(); i++) {
            for (ProperName name : Headlines.is(sentences.get(i)) ? NONE : names.get(i)) {
                if (name.isSingle() == single && !isTitleAlone(name)) {
                    enter(sentences.get(i), i, name);
                }
            }
        }
    }

    private void headlines() {
        var headlines = new Headlines(naming);
        for (int i = 0; i < sentences.size(); i++) {
            if (Headlines.is(sentences.get(i))) {
                for (ProperName row : names.get(i)) {
                    for (ProperName name : headlines.known(sentences.get(i), row)) {
                        enter(sentences.get(i), i, name);
                    }
                }
            }
        }
    }

    /// "the President"
    private boolean isTitleAlone(ProperName name) {
        return name.isSingle()
                && name.before().isEmpty()
                && (lexicon.is(Hint.TITLE, name.first()) || lexicon.is(Hint.PERSON, name.first()))
                && cast.withWord(name.first()).stream().noneMatch(Entity::isPerson);
    }

    /// "the Harbour Safety Board (HSB)"
    private void acronyms() {
        for (int i = 0; i < sentences.size(); i++) {
            for (Named named : found.get(i)) {
                int at = named.name().to();
                Token token = sentences.get(i).at(at + 1);
                boolean bracketed =
                        sentences.get(i).is(at, "(") && sentences.get(i).is(at + 2, ")");
                if (bracketed && token.isCapital() && token.word().matches("[\\p{Lu}\\d&-]{2,}")) {
                    named.entity().become(Speaker.Kind.ORGANISATION);
                    cast.call(named.entity(), token.word());
                }
            }
        }
    }

    private void enter(Sentence sentence, int number, ProperName name) {
        int start = name.span().start();
        List<Entity> meant = naming.meant(name, start);
        Entity entity = meant.isEmpty() ? created(name) : meant.getFirst();
        cast.call(entity, name.name());
        List<String> roles = new ArrayList<>(name.before());
        roles.addAll(new Appositions(sentence, kinds).of(name));
        for (String role : roles) {
            if (kinds.isPerson(role)) {
                cast.bear(entity, role, start);
            } else {
                entity.bear(role);
            }
        }
        learn(entity, name, roles);
        Way way = name.isSingle() ? Way.SHORT_NAME : Way.FULL_NAME;
        entity.mentions().add(way, new Mention(start, number, weight(sentence, name)));
        found.get(number)
                .add(
                        new Named(
                                name,
                                entity,
                                meant.stream().skip(1).filter(Entity::isPerson).toList()));
    }

    private Entity created(ProperName name) {
        Entity entity = Entity.named(name.name(), kinds.of(name));
        cast.add(entity, name.words());
        return entity;
    }

    private void learn(Entity entity, ProperName name, List<String> roles) {
        boolean person = roles.stream().anyMatch(kinds::isPerson);
        if (person && !kinds.isOrganisation(name.words())) {
            entity.become(Speaker.Kind.PERSON);
        }
        entity.become(naming.sexOf(roles));
        if (entity.isPerson() && !name.place()) {
            entity.become(naming.sexOf(List.of(entity.firstWord())));
        }
        if (person || entity.sex() != Sex.UNKNOWN) {
            entity.becomeHuman();
        }
    }

    private static double weight(Sentence sentence, ProperName name) {
        if (sentence.at(name.to() - 1).lower().endsWith("'s")) {
            return OWNER;
        }
        for (int i = 0; i < name.from(); i++) {
            Tag tag = sentence.tag(i);
            if (tag == Tag.VERB || tag == Tag.AUX) {
                boolean inverted = i == name.from() - 1 && sentence.isQuotation(i - 1);
                return inverted || isBeforeVerb(sentence, name) ? SUBJECT : OBJECT;
            }
        }
        return SUBJECT;
    }

    /// "Asked about it, Quill smiled"
    private static boolean isBeforeVerb(Sentence sentence, ProperName name) {
        Tag next = sentence.tag(name.to());
        return (next == Tag.VERB || next == Tag.AUX) && sentence.tag(name.from() - 1) == Tag.PUNCT;
    }
}
