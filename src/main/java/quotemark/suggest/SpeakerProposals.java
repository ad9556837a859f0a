package quotemark.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Annotations;
import quotemark.annotation.Fragment;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.lexicon.WordKind;
import quotemark.text.Anchor;
import quotemark.text.Paragraphs;
import quotemark.text.Sentences;
import quotemark.text.Span;

/// Who may have said a quote: whom its source mention names, or else whoever spoke before.
public final class SpeakerProposals {
    private final ArticleVoices voices;
    private final SpokenBefore before;
    private final Quote quote;
    private final String text;
    private final Lexicon lexicon;
    private final Names names;
    private final Gender gender;
    private final Map<String, Candidate> found = new LinkedHashMap<>();

    private SpeakerProposals(ArticleVoices voices, SpokenBefore before, Quote quote) {
        this.voices = voices;
        this.before = before;
        this.quote = quote;
        this.text = voices.text();
        this.lexicon = voices.lexicon();
        this.names = voices.names();
        this.gender = voices.gender();
    }

    /// The candidates, best first, each once; none where the text says nothing about it.
    public static List<Candidate> of(Annotations now, Quote quote) {
        var voices = new ArticleVoices(now.text(), now.article().language(), now.speakers());
        return of(voices, SpokenBefore.marked(now), quote);
    }

    static List<Candidate> of(ArticleVoices voices, SpokenBefore before, Quote quote) {
        var proposals = new SpeakerProposals(voices, before, quote);
        quote.anchors(Fragment.Role.SOURCE).stream()
                .findFirst()
                .ifPresentOrElse(proposals::mentioned, proposals::unmentioned);
        return List.copyOf(proposals.found.values());
    }

    private void mentioned(Anchor mention) {
        String words = mention.exact().strip();
        if (isPronoun(words)) {
            int before = mention.span().start();
            near(before, name -> gender.fits(words, name), speaker -> fits(words, speaker));
            return;
        }
        Optional<String> name = names.full(words);
        name.or(() -> names.besides(mention.span().end()))
                .or(() -> names.inRole(words, mention.span().end() + 1))
                .ifPresentOrElse(this::add, () -> inOtherWords(words, mention.span().start()));
        known(words).findFirst().ifPresent(this::add);
        if (name.isEmpty()) {
            add(described(words));
        }
    }

    /// Whoever spoke or is named in the paragraph is likelier than who spoke in the one before;
    /// whom a preposition may make a place, "from New Zealand", comes last.
    private void near(int position, Predicate<String> fits, Predicate<Candidate> agrees) {
        IntStream.of(Paragraphs.start(text, position), nearStart(position))
                .distinct()
                .forEach(from -> {
                    spoke(from, position, agrees);
                    saidBefore(from, position).filter(fits).forEach(this::add);
                    named(names.subjects(from, position), fits);
                });
        named(names.before(nearStart(position), position), fits);
    }

    /// "ce chercheur", "l'élu": somebody of the paragraph, in other words.
    private void inOtherWords(String mention, int position) {
        if (names.pointsAtPerson(mention)) {
            int here = Paragraphs.start(text, position);
            spoke(here, position, speaker -> Names.isOfPerson(speaker.name()));
            named(names.subjects(here, position), _ -> true);
        }
    }

    private void unmentioned() {
        before.around(quote).ifPresent(this::add);
        int position = quote.hull().start();
        afterColon(position);
        near(position, _ -> true, _ -> true);
    }

    /// Son voisin, Ali Demir, n'est pas d'accord : « … »
    private void afterColon(int position) {
        int before = position - 1;
        while (before > 0 && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        @Nullable Span sentence =
                before > 0 && text.charAt(before) == ':' ? Sentences.around(text, before) : null;
        if (sentence != null && sentence.start() < position) {
            named(names.subjects(sentence.start(), position), _ -> true);
        }
    }

    private boolean isPronoun(String words) {
        var kinds = lexicon.kinds(words.toLowerCase(Locale.ROOT));
        // An article alone is a possessive: "à ses yeux".
        return kinds.contains(WordKind.THE)
                || kinds.contains(WordKind.HE)
                || kinds.contains(WordKind.HIM)
                || kinds.contains(WordKind.INVERTED);
    }

    /// A pronoun of one person is none for an organisation.
    private boolean fits(String pronoun, Candidate speaker) {
        return gender.fits(pronoun, speaker.name())
                && (!gender.isPersonal(pronoun) || speaker.kind() == Speaker.Kind.PERSON);
    }

    /// Those who said what is marked between two places, the nearest first.
    private void spoke(int from, int position, Predicate<Candidate> fits) {
        var near = new Span(from, Math.max(from + 1, position));
        before.near(near, position, quote).filter(fits).forEach(this::add);
    }

    /// Those who say something in the paragraph that begins there, as far as it is clear, the
    /// nearest first.
    private Stream<String> saidBefore(int from, int position) {
        return new Proposals(text, lexicon)
                .in(new Span(from, end(from))).reversed().stream()
                        .flatMap(said -> said.spans(Fragment.Role.SOURCE).stream())
                        .filter(source -> source.end() <= position)
                        .map(source -> source.of(text))
                        .filter(source -> !isPronoun(source))
                        .flatMap(source -> names.full(source).stream());
    }

    private int end(int position) {
        return Math.max(position + 1, Paragraphs.end(text, position));
    }

    /// Whom the library knows is likelier to be meant than whatever else has a name: a country.
    private void named(List<String> named, Predicate<String> fits) {
        List<String> near = named.stream().filter(fits).toList();
        near.stream().flatMap(name -> known(name).limit(1)).forEach(this::add);
        near.forEach(this::add);
    }

    /// Where the paragraph before the position's begins.
    private int nearStart(int position) {
        int at = Paragraphs.start(text, position);
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return Paragraphs.start(text, at);
    }

    private void add(Speaker speaker) {
        add(new Candidate.Known(speaker));
    }

    private void add(Candidate candidate) {
        found.putIfAbsent(candidate.name(), candidate);
    }

    private void add(String name) {
        known(name).findFirst().ifPresentOrElse(this::add, () -> add(new Candidate.New(name)));
    }

    /// The speakers of that name: those called exactly so, then those with that surname.
    private Stream<Speaker> known(String name) {
        var exactly = new ArrayList<Speaker>();
        var bySurname = new ArrayList<Speaker>();
        for (Speaker speaker : voices.known()) {
            if (names(speaker).anyMatch(name::equalsIgnoreCase)) {
                exactly.add(speaker);
            } else if (!name.contains(" ")
                    && names(speaker).anyMatch(whole -> isPartOf(name, whole))) {
                bySurname.add(speaker);
            }
        }
        return Stream.concat(exactly.stream(), bySurname.stream());
    }

    private static Stream<String> names(Speaker speaker) {
        return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream());
    }

    private static boolean isPartOf(String surname, String whole) {
        return whole.endsWith(" " + surname) || whole.startsWith(surname + " ");
    }

    /// "the harbour board" is proposed as "Harbour board".
    private String described(String mention) {
        return Names.capital(names.bare(mention));
    }
}
