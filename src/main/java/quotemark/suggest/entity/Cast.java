package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quotemark.annotation.Speaker;
import quotemark.suggest.entity.Entity.Mention;
import quotemark.suggest.entity.Entity.Sex;
import quotemark.suggest.entity.NameLexicon.Hint;
import quotemark.suggest.entity.ProperNames.ProperName;
import quotemark.suggest.grammar.Sentence;
import quotemark.suggest.grammar.Tag;
import quotemark.text.Span;

/// All who are named in an article, each with everything it is called by. For one thread.
public final class Cast {
    /// A pronoun points no further back, in sentences.
    private static final int FAR = 8;

    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Set<String> HE = Set.of("he", "his", "him", "himself");

    private final String text;
    private final NameLexicon lexicon;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private final Map<String, List<Entity>> byRole = new HashMap<>();
    private final List<List<Entity>> bySentence;
    private final List<Sentence> sentences;

    private Cast(String text, List<Sentence> sentences, NameLexicon lexicon) {
        this.text = text;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.bySentence =
                sentences.stream().map(_ -> (List<Entity>) new ArrayList<Entity>()).toList();
    }

    static Cast of(String text, List<Sentence> sentences, NameLexicon lexicon) {
        var cast = new Cast(text, sentences, lexicon);
        cast.read(true);
        cast.read(false);
        return cast;
    }

    /// Full names first, so that a surname in the headline finds whose it is.
    private void read(boolean full) {
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            for (ProperName name : new ProperNames(sentence, lexicon).all()) {
                boolean long_ = name.words().size() > 1;
                if (long_ == full) {
                    enter(sentence, i, name);
                }
            }
        }
        entities.forEach(e -> e.mentions().sort(Comparator.comparingInt(Mention::position)));
    }

    private void enter(Sentence sentence, int number, ProperName name) {
        Entity entity = called(name, name.span().start()).orElseGet(() -> created(name));
        entity.call(name.name());
        byName.putIfAbsent(name.name(), entity);
        bySentence.get(number).add(entity);
        for (String before : name.before()) {
            bear(entity, before);
            boolean title = lexicon.is(Hint.TITLE, before);
            if (title && entity.kind() == Speaker.Kind.ORGANISATION && !isOrganisation(name)) {
                entity.become(Speaker.Kind.PERSON);
            }
            learnSex(entity, before);
        }
        learnSex(entity, name.words().getFirst());
        apposition(sentence, name, entity);
        entity.mention(new Mention(name.span().start(), number, isSubject(sentence, name.from())));
    }

    private void bear(Entity entity, String role) {
        entity.bear(role);
        List<Entity> bearers = byRole.computeIfAbsent(role, _ -> new ArrayList<>());
        if (!bearers.contains(entity)) {
            bearers.add(entity);
        }
    }

    private void learnSex(Entity entity, String word) {
        if (lexicon.is(Hint.FEMALE, word)) {
            entity.become(Sex.FEMALE);
        } else if (lexicon.is(Hint.MALE, word)) {
            entity.become(Sex.MALE);
        }
    }

    /// "Patrushev, secretary of the Council," – "Peskov, a spokesman for the Kremlin,"
    private void apposition(Sentence sentence, ProperName name, Entity entity) {
        if (!sentence.is(name.to(), ",")) {
            return;
        }
        for (int i = name.to() + 1; i < Math.min(sentence.size(), name.to() + 8); i++) {
            Tag tag = sentence.tag(i);
            if (tag == Tag.NOUN) {
                bear(entity, sentence.at(i).lower());
                learnSex(entity, sentence.at(i).word());
            } else if (tag != Tag.DET && tag != Tag.ADJ && tag != Tag.PROPN && tag != Tag.NUM) {
                return;
            }
        }
    }

    /// Whether only an adjunct stands before it in its sentence.
    private static boolean isSubject(Sentence sentence, int token) {
        for (int i = 0; i < token; i++) {
            Tag tag = sentence.tag(i);
            if (tag == Tag.VERB || tag == Tag.AUX) {
                return false;
            }
        }
        return true;
    }

    private Entity created(ProperName name) {
        var entity = new Entity(name.name(), kind(name));
        entities.add(entity);
        for (String word : new LinkedHashSet<>(name.words())) {
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(entity);
        }
        return entity;
    }

    private Speaker.Kind kind(ProperName name) {
        boolean titled = name.before().stream().anyMatch(word -> lexicon.is(Hint.TITLE, word));
        if (isOrganisation(name)) {
            return Speaker.Kind.ORGANISATION;
        }
        boolean given =
                lexicon.is(Hint.FEMALE, name.words().getFirst())
                        || lexicon.is(Hint.MALE, name.words().getFirst());
        boolean acronym =
                name.words().size() == 1
                        && name.name().length() > 1
                        && name.name().equals(name.name().toUpperCase(Locale.ROOT));
        boolean person =
                titled || given || (name.words().size() >= 2 && !name.article() && !acronym);
        return person ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION;
    }

    private boolean isOrganisation(ProperName name) {
        return name.words().stream().anyMatch(word -> lexicon.is(Hint.ORGANISATION, word));
    }

    private Optional<Entity> called(ProperName name, int position) {
        String whole = name.name();
        Optional<Entity> exactly = Optional.ofNullable(byName.get(whole));
        if (exactly.isPresent() && name.words().size() > 1) {
            return exactly;
        }
        return candidates(name.words(), name.before(), position).findFirst().or(() -> exactly);
    }

    /// Those that a part of their name may mean, the likeliest first.
    private Stream<Entity> candidates(List<String> words, List<String> before, int position) {
        String last = words.getLast();
        boolean single = words.size() == 1;
        Sex sex = sexOf(before);
        return byWord.getOrDefault(last, List.of()).stream()
                .filter(e -> e.name().contains(" "))
                .filter(e ->
                        single
                                ? e.lastWord().equals(last)
                                        || (e.firstWord().equals(last) && isFamilyFirst(e))
                                        || (!e.isPerson()
                                                && (" " + e.name() + " ")
                                                        .contains(" " + last + " "))
                                : isShorter(words, e.name()))
                .filter(e -> sex == Sex.UNKNOWN || e.sex() == Sex.UNKNOWN || e.sex() == sex)
                .sorted(
                        Comparator.comparingInt((Entity e) ->
                                        e.isPerson()
                                                        && (e.lastWord().equals(last)
                                                                || isFamilyFirst(e))
                                                ? 0
                                                : 1)
                                .thenComparingInt(e -> -lastBefore(e, position)));
    }

    private Sex sexOf(List<String> before) {
        for (String word : before) {
            if (lexicon.is(Hint.FEMALE, word)) {
                return Sex.FEMALE;
            }
            if (lexicon.is(Hint.MALE, word)) {
                return Sex.MALE;
            }
        }
        return Sex.UNKNOWN;
    }

    /// "Wang" for "Wang Yi": the article calls him by the first of his names, which is no given
    /// name.
    private boolean isFamilyFirst(Entity entity) {
        String first = entity.firstWord();
        return entity.isPerson()
                && !lexicon.is(Hint.FEMALE, first)
                && !lexicon.is(Hint.MALE, first)
                && first.length() <= 6;
    }

    /// "Hillary Clinton" for "Hillary Rodham Clinton".
    private static boolean isShorter(List<String> words, String name) {
        List<String> whole = List.of(name.split(" "));
        return whole.getFirst().equals(words.getFirst()) && whole.getLast().equals(words.getLast());
    }

    private static int lastBefore(Entity entity, int position) {
        int last = -1;
        for (Mention mention : entity.mentions().reversed()) {
            if (mention.position() < position) {
                return mention.position();
            }
        }
        return last;
    }

    // ------------------------------------------------------------------------------- who is meant

    /// Who a mention may mean, the likeliest first; empty for a description of nobody named.
    ///
    /// @param mention as it stands in the text
    /// @param said what is said there: whom it names did not say it
    /// @param before who said something before, the latest last
    List<Entity> meant(Span mention, List<Span> said, List<Entity> before) {
        String words = mention.of(text).strip();
        String lower = words.toLowerCase(Locale.ROOT);
        if (SHE.contains(lower) || HE.contains(lower)) {
            return byPronoun(SHE.contains(lower) ? Sex.FEMALE : Sex.MALE, mention, said, before);
        }
        List<Entity> named = namedIn(mention);
        return named.isEmpty() ? byRole(lower, mention) : named;
    }

    /// The names within a mention: the last of those that "of" or "for" does not hang on another.
    private List<Entity> namedIn(Span mention) {
        if (!sentences.isEmpty()) {
            Sentence sentence = sentences.get(sentenceAt(mention.start()));
            var inside =
                    new ProperNames(sentence, lexicon)
                            .all().stream()
                                    .filter(n ->
                                            mention.start() <= n.span().start()
                                                    && n.span().end() <= mention.end())
                                    .toList();
            return head(sentence, mention, inside);
        }
        return List.of();
    }

    private List<Entity> head(Sentence sentence, Span mention, List<ProperName> names) {
        var found = new ArrayList<Entity>();
        for (ProperName name : names) {
            int before = name.from() - 1;
            while (before >= 0
                    && sentence.at(before).span().start() >= mention.start()
                    && (sentence.tag(before) == Tag.DET
                            || sentence.tag(before) == Tag.ADJ
                            || sentence.tag(before) == Tag.NOUN
                            || sentence.tag(before) == Tag.PROPN)) {
                before--;
            }
            boolean hangs =
                    sentence.tag(before) == Tag.ADP
                            && sentence.at(before).span().start() >= mention.start();
            boolean owns =
                    sentence.at(name.to() - 1).lower().endsWith("'s")
                            && sentence.at(name.to() - 1).span().end() < mention.end();
            boolean compound =
                    sentence.at(name.to()).span().end() <= mention.end()
                            && sentence.tag(name.to()) == Tag.NOUN
                            && !lexicon.is(Hint.ORGANISATION, sentence.at(name.to()).word());
            if (!hangs && !owns && !compound) {
                called(name, name.span().start() + 1)
                        .ifPresent(e -> {
                            found.add(e);
                            candidates(name.words(), name.before(), name.span().start() + 1)
                                    .filter(o -> !o.equals(e) && o.isPerson())
                                    .forEach(found::add);
                        });
                if (!found.isEmpty() && found.getFirst().isPerson()) {
                    return found.stream().distinct().toList();
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private List<Entity> byRole(String mention, Span span) {
        boolean definite = mention.matches("(?s)(the|his|her|their|its|this|that)\\s.*");
        if (!definite) {
            return List.of();
        }
        String[] words = mention.split("\\s+");
        String head = headOf(words);
        return byRole.getOrDefault(head, List.of()).stream()
                .filter(e -> lastBefore(e, span.start()) >= 0)
                .sorted(Comparator.comparingInt(e -> -lastBefore(e, span.start())))
                .toList();
    }

    /// The noun before the first preposition.
    private static String headOf(String[] words) {
        String head = words[words.length - 1];
        for (int i = 1; i < words.length; i++) {
            if (words[i].matches("of|for|from|at|in|with|who|,") || words[i].endsWith(",")) {
                head =
                        words[i].endsWith(",")
                                ? words[i].substring(0, words[i].length() - 1)
                                : words[i - 1];
                break;
            }
        }
        return head;
    }

    private List<Entity> byPronoun(Sex sex, Span mention, List<Span> said, List<Entity> before) {
        int here = sentenceAt(mention.start());
        record Scored(Entity entity, double score) {}
        return bySentence.subList(Math.max(0, here - FAR), here + 1).stream()
                .flatMap(List::stream)
                .distinct()
                .filter(Entity::isPerson)
                .filter(e -> e.sex() == Sex.UNKNOWN || e.sex() == sex)
                .map(e -> new Scored(e, salience(e, mention, said, here, before)))
                .filter(s -> s.score() > 0)
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score()))
                .map(Scored::entity)
                .limit(4)
                .toList();
    }

    private double salience(
            Entity entity, Span mention, List<Span> said, int here, List<Entity> before) {
        double score = 0;
        for (Mention m : entity.mentions().reversed()) {
            if (here - m.sentence() > FAR) {
                break;
            }
            boolean within =
                    said.stream()
                            .anyMatch(s -> s.start() <= m.position() && m.position() < s.end());
            if (m.position() < mention.start() && !within) {
                double weight = (m.subject() ? 1.6 : .7) * Math.pow(.6, here - m.sentence());
                score = Math.max(score, weight) + weight * .1;
            }
        }
        if (!before.isEmpty() && before.getLast().equals(entity)) {
            score += .8;
        }
        if (entity.sex() == Sex.UNKNOWN) {
            score *= .8;
        }
        return score;
    }

    private int sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).at(0).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// What kind of speaker a description means that names nobody.
    Speaker.Kind kindOf(String description) {
        String[] words = description.toLowerCase(Locale.ROOT).split("\\s+");
        String head = headOf(words);
        if (lexicon.is(Hint.UNNAMED, head)) {
            return Speaker.Kind.UNNAMED;
        }
        if (lexicon.is(Hint.DOCUMENT, head)) {
            return Speaker.Kind.DOCUMENT;
        }
        if (lexicon.is(Hint.ORGANISATION, head)) {
            return Speaker.Kind.ORGANISATION;
        }
        boolean plural = head.endsWith("s") && !head.endsWith("ss");
        return lexicon.is(Hint.GROUP, head) || plural ? Speaker.Kind.GROUP : Speaker.Kind.PERSON;
    }
}
