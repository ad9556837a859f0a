package quotemark.suggest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import quotemark.suggest.entity.Mentions.Way;
import quotemark.suggest.entity.NamedSentence.Named;
import quotemark.text.Span;

/// Tells whom a mention means, mention by mention from the beginning of a text.
final class References {
    private static final Set<String> GROUPS = Set.of("they", "them");
    private static final int LATEST = 8;

    /// In sentences.
    private static final int NEAR = 2;

    /// "GARSK - Inspectors"
    private static final String DATELINE = "^\\p{Lu}[^,.]{0,40} [-–—]{1,2} (?=\\S)";

    private final String text;
    private final List<NamedSentence> sentences;
    private final Cast cast;
    private final Kinds kinds;
    private final Naming naming;
    private final NamesWithin names;
    private final Roles roles;
    private final Pronouns pronouns;
    private final Newcomers newcomers;
    private final List<Voice> voices = new ArrayList<>();

    References(String text, CastReader reader, NameLexicon lexicon) {
        this.text = text;
        this.sentences = reader.read();
        this.cast = reader.cast();
        this.kinds = new Kinds(lexicon);
        this.naming = new Naming(cast, lexicon);
        this.names = new NamesWithin(kinds);
        this.roles = new Roles(cast, kinds, lexicon, sentences);
        new DescribedSubjects(text, sentences, roles).note();
        this.pronouns = new Pronouns(sentences);
        this.newcomers = new Newcomers(kinds);
    }

    /// Whom a mention may mean, the likeliest first; never empty.
    ///
    /// @param said what is said there
    List<Entity> meant(Span mention, List<Span> said) {
        int number = sentenceAt(mention.start());
        List<Entity> meant = found(mention, said, number);
        if (meant.isEmpty()) {
            meant = List.of(described(mention.of(text), mention.start()));
        }
        Entity first = meant.getFirst();
        first.mentions().add(Way.SPEAKER, new Mention(mention.start(), number, CastReader.SUBJECT));
        voices.add(new Voice(first, number));
        return meant;
    }

    private List<Entity> found(Span mention, List<Span> said, int number) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        String words = mention.of(text).strip();
        String lower = words.toLowerCase(Locale.ROOT);
        Sex sex = Sex.ofPronoun(lower);
        NamedSentence sentence = sentences.get(number);
        if (sex != Sex.UNKNOWN) {
            List<Entity> newcomer =
                    newcomers.before(mention, sentence, text).stream()
                            .map(phrase -> described(phrase, mention.start()))
                            .toList();
            return newcomer.isEmpty() ? byPronoun(sex, mention, said, number) : newcomer;
        }
        if (GROUPS.contains(lower) || lower.equals("it")) {
            return justBefore(lower.equals("it"), number);
        }
        List<Named> inside = names.heads(sentence, mention);
        List<Named> named = inside.isEmpty() ? names.apposed(sentence, mention) : inside;
        if (!named.isEmpty()) {
            return alternatives(named);
        }
        boolean bare = sentence.sentence().paragraph() == 0;
        var description = Description.of(words, bare);
        return roles.meant(
                description, mention.start(), number, latest(), names.any(sentence, mention));
    }

    /// Whoever is once called "she" is hardly called "he" later.
    private List<Entity> byPronoun(Sex sex, Span mention, List<Span> said, int number) {
        List<Entity> found = pronouns.meant(sex, mention, number, said, latest());
        found.stream().limit(1).forEach(e -> e.vote(sex));
        return found;
    }

    private static List<Entity> alternatives(List<Named> named) {
        var found = new ArrayList<Entity>();
        for (Named one : named) {
            found.add(one.entity());
        }
        named.forEach(one -> found.addAll(one.others()));
        return found.stream().distinct().toList();
    }

    /// Whoever said something just before, if it is a group, or a body or a document for "it".
    private List<Entity> justBefore(boolean it, int number) {
        if (voices.isEmpty() || number - voices.getLast().sentence() > NEAR) {
            return List.of();
        }
        Entity last = voices.getLast().entity();
        boolean agrees =
                switch (last.kind()) {
                    case ORGANISATION, DOCUMENT -> it;
                    case GROUP -> !it;
                    default -> false;
                };
        return agrees ? List.of(last) : List.of();
    }

    private List<Voice> latest() {
        return voices.subList(Math.max(0, voices.size() - LATEST), voices.size());
    }

    private Entity described(String words, int position) {
        String shown = shown(words);
        var description = Description.of(words, false);
        Entity entity = Entity.described(shown, kinds.of(description));
        if (kinds.isPerson(description.head())) {
            entity.become(naming.sexOf(List.of(description.head())));
            entity.becomeHuman();
        }
        cast.bear(entity, description.head(), position);
        return entity;
    }

    /// "the harbour board" is shown as "Harbour board".
    private static String shown(String mention) {
        String words = mention.strip().replaceAll("\\s+", " ").replaceFirst(DATELINE, "");
        String bare =
                words.replaceFirst("(?i)^(the|a|an|one) (?=.)", "")
                        .replaceFirst(",? (who|which|that)$", "")
                        .replaceFirst("(?<=\\p{L})['’]s$", "");
        int first = bare.offsetByCodePoints(0, 1);
        return bare.substring(0, first).toUpperCase(Locale.ROOT) + bare.substring(first);
    }

    private int sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).sentence().at(0).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
