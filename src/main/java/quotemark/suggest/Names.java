package quotemark.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.lexicon.WordKind;

/// The names in an article: words with a capital that follow one another. For one thread.
final class Names {
    private static final String PARTICLE =
            "(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|af|zu)";
    private static final String WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*+)";
    private static final Pattern LINKED = Pattern.compile("(?:" + PARTICLE + " ){0,3}" + WORD);
    private static final Pattern RUN =
            Pattern.compile(
                    WORD + "(?:[ \\u00a0](?:" + PARTICLE + " ){0,3}+" + WORD + "){0,7}+",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BESIDE =
            Pattern.compile(
                    ", (?:(\\p{L}++['’]|\\p{L}++(?= ))[ ]?+\\p{Ll}++ )?+((?:\\p{Lu}\\p{L}*+\\. )?+"
                            + RUN.pattern()
                            + ")(?:[,.;—–]|$)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FIRST_WORD =
            Pattern.compile("(\\p{L}++(?:['’]|(?=\\s)))\\s*+(?=\\S)");
    private static final Pattern LAST_WORDS =
            Pattern.compile("(?:(\\p{L}++['’]?) ?)?(?<!\\p{L})(\\p{L}++['’]?) ?\\z");
    private static final Pattern BOUND = Pattern.compile(".+['’]\\p{Ll}.*");
    private static final Pattern ELIDED = Pattern.compile("(\\p{L}++)['’]\\p{L}.*");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}++)[ \\u00a0]\\z");
    private static final int LONGEST_SMALL_WORD = 20;
    private static final Set<String> INDEFINITE =
            Set.of("an", "un", "una", "une", "uno", "um", "uma", "een", "en", "ett", "et");
    private static final Set<String> DEMONSTRATIVE =
            Set.of(
                    "ce",
                    "cet",
                    "cette",
                    "este",
                    "esta",
                    "ese",
                    "esa",
                    "questo",
                    "questa",
                    "quest'ultimo",
                    "quest'ultima",
                    "esse",
                    "essa",
                    "deze");
    private static final int FEWEST_LETTERS = 6;
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    private final String text;
    private final Lexicon lexicon;
    private final String joiners;
    private final Map<String, String> longest = new HashMap<>();
    private final Map<String, NavigableMap<Integer, String>> bearers = new HashMap<>();

    Names(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.joiners =
                lexicon.words().entrySet().stream()
                        .filter(word -> word.getValue().contains(WordKind.OF))
                        .map(word -> Pattern.quote(word.getKey()))
                        .collect(Collectors.joining("|"));
    }

    /// One run of capitalised words.
    ///
    /// @param words each with the particles before it: "Ursula", "von der Leyen"; no titles
    private record Name(List<String> words, int start) {
        String last() {
            return words.getLast();
        }
    }

    /// The name that a mention gives, as fully as the article does: "Patrushev" is "Nikolai
    /// Patrushev", "Ms Fenwick" is "Lucia Fenwick", "the European Central Bank" stays what it is.
    /// Empty for a mention without a name.
    Optional<String> full(String mention) {
        List<Name> named = in(head(mention), 0);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = named.getLast().words();
        boolean institution = !bare(mention).equals(mention) && !lexicon.capitalisesNouns();
        if (institution && words.size() == 1 && isName(bare(mention)) && !isHead(mention)) {
            return Optional.of(bare(mention));
        }
        if (words.size() == 1) {
            return Optional.of(longest(words.getFirst()));
        }
        int from = institution ? 0 : words.size() - 2;
        while (from > 0 && words.get(from).toLowerCase(Locale.ROOT).matches(PARTICLE)) {
            from--;
        }
        return Optional.of(String.join(" ", words.subList(from, words.size())));
    }

    private boolean isHead(String mention) {
        return head(mention).equals(mention);
    }

    /// Without what is said about it: "the mayor of Westhaven" is no name.
    private String head(String mention) {
        var words = new ArrayList<String>();
        String[] all = mention.split("\\s+", -1);
        for (int i = 0; i < all.length; i++) {
            String word = all[i];
            String small = ELIDED.matcher(word).replaceFirst("$1'");
            boolean joins = is(small, WordKind.OF) || is(small, WordKind.TO);
            boolean particle =
                    word.matches(PARTICLE)
                            && !words.isEmpty()
                            && isName(words.getLast())
                            && nameFollows(all, i);
            if (joins && !particle && !words.isEmpty()) {
                break;
            }
            words.add(word);
        }
        return String.join(" ", words);
    }

    /// "de la Cruz", but not "de la biodiversité".
    private static boolean nameFollows(String[] words, int particle) {
        int at = particle;
        while (at < words.length && words[at].matches(PARTICLE)) {
            at++;
        }
        return at < words.length && isName(words[at]);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /// Without its article: "mayor" of "the mayor", "ingénieure" of "l’ingénieure".
    String bare(String mention) {
        Matcher first = FIRST_WORD.matcher(mention);
        boolean article = first.lookingAt() && is(first.group(1).replace('’', '\''), WordKind.THE);
        return article ? mention.substring(first.end()) : mention;
    }

    /// "Armement" for "L'armement", but "L'Oréal".
    private String unbound(String word) {
        String bare = BOUND.matcher(word).matches() ? bare(word) : word;
        return bare.equals(word) ? word : capital(bare);
    }

    static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private boolean is(String word, WordKind kind) {
        return lexicon.kinds(word.toLowerCase(Locale.ROOT)).contains(kind);
    }

    /// The first name of the article that ends with the surname, or else is it and one word more.
    private String longest(String surname) {
        return longest.computeIfAbsent(surname, this::findLongest);
    }

    private String findLongest(String surname) {
        Optional<String> asLast =
                holding(surname).flatMap(name -> withGiven(name, surname).stream()).findFirst();
        return asLast.or(() ->
                        holding(surname)
                                .filter(name ->
                                        name.words().size() == 2 && indexOf(name, surname) == 0)
                                .map(name -> String.join(" ", name.words()))
                                .findFirst())
                .orElse(surname);
    }

    /// The names of the lines that hold the word, as far as they are asked for: an article may be
    /// long.
    private Stream<Name> holding(String word) {
        return text.lines()
                .filter(line -> line.contains(word))
                .flatMap(line -> in(line, 0).stream());
    }

    private Optional<String> withGiven(Name name, String surname) {
        int at = indexOf(name, surname);
        return Optional.of(name)
                .filter(_ -> at > 0 && isGiven(name.words().get(at - 1)))
                .map(_ -> name.words().get(at - 1) + " " + name.words().get(at));
    }

    private static int indexOf(Name name, String surname) {
        for (int i = 0; i < name.words().size(); i++) {
            String word = name.words().get(i);
            if (word.equals(surname) || word.endsWith(" " + surname)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isGiven(String word) {
        return lexicon.kinds(word.toLowerCase(Locale.ROOT)).isEmpty();
    }

    /// Full names of people that end before a position, the nearest first, and after them those
    /// that a preposition makes a place as likely as a person. What has an article is nobody: "the
    /// United States".
    List<String> before(int from, int to) {
        return people(from, to)
                .sorted(Comparator.comparing(this::isObject))
                .flatMap(name -> full(String.join(" ", name.words())).stream())
                .distinct()
                .toList();
    }

    /// Those of them that no preposition makes a place, the nearest first.
    List<String> subjects(int from, int to) {
        return people(from, to)
                .filter(name -> !isObject(name))
                .flatMap(name -> full(String.join(" ", name.words())).stream())
                .distinct()
                .toList();
    }

    private Stream<Name> people(int from, int to) {
        return in(text.substring(from, to), from).reversed().stream()
                .filter(name -> !follows(name, WordKind.THE))
                .filter(name ->
                        name.words().size() > 1 || !longest(name.last()).equals(name.last()));
    }

    private boolean isObject(Name name) {
        return follows(name, WordKind.OF)
                || follows(name, WordKind.AT)
                || follows(name, WordKind.TO);
    }

    private boolean follows(Name name, WordKind kind) {
        int near = Math.max(0, name.start() - LONGEST_SMALL_WORD);
        Matcher word = WORD_BEFORE.matcher(text).region(near, name.start());
        return word.find() && lexicon.kinds(word.group(1).toLowerCase(Locale.ROOT)).contains(kind);
    }

    private List<Name> in(String words, int offset) {
        var names = new ArrayList<Name>();
        Matcher run = RUN.matcher(words);
        while (run.find()) {
            var parts = new ArrayList<String>();
            Matcher part = LINKED.matcher(run.group());
            while (part.find()) {
                parts.add(unbound(POSSESSIVE.matcher(part.group()).replaceFirst("")));
            }
            while (!parts.isEmpty() && !isGiven(parts.getFirst())) {
                parts.removeFirst();
            }
            if (!parts.isEmpty()) {
                names.add(new Name(parts, offset + run.start()));
            }
        }
        return names;
    }

    /// The name that stands beside a description that ends there: "the engineer, Ada Berg, said",
    /// "su fundadora, la violinista Berta Coll".
    Optional<String> besides(int end) {
        Matcher beside = BESIDE.matcher(text).region(end, text.length());
        boolean found = beside.lookingAt();
        boolean named =
                found && (beside.group(1) == null || isSmall(beside.group(1), WordKind.THE));
        return named ? full(beside.group(2)) : Optional.empty();
    }

    /// Whether it is an article and a title, or points: "l'élu", "este vecino de 61 años".
    boolean pointsAtPerson(String mention) {
        String bare = bare(mention).replaceFirst(" d[ei] \\d.*", "");
        if (DEMONSTRATIVE.contains(mention.split("\\s", 2)[0].toLowerCase(Locale.ROOT))) {
            return true;
        }
        String[] words = bare.split("\\s+", -1);
        return !bare.equals(mention)
                && !isIndefinite(mention)
                && words.length <= 2
                && Arrays.stream(words)
                        .anyMatch(word -> lexicon.isPerson(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isIndefinite(String mention) {
        String first = mention.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        // In Portuguese, "a ministra" is the minister.
        return INDEFINITE.contains(first) || (first.equals("a") && lexicon.language().equals("en"));
    }

    /// "Ada Berg", and neither "Défense" nor "Rapport de la Cour des comptes".
    static boolean isOfPerson(String name) {
        return name.contains(" ")
                && Arrays.stream(name.split(" ", -1))
                        .allMatch(word -> isName(word) || word.matches(PARTICLE));
    }

    /// In "la présidente de l'association, Inès Caron", she is not the association.
    private boolean isOwned(int start) {
        String before = text.substring(Math.max(0, start - LONGEST_SMALL_WORD), start);
        Matcher words = LAST_WORDS.matcher(before);
        return words.find()
                && (isSmall(words.group(2), WordKind.OF)
                        || (isSmall(words.group(2), WordKind.THE)
                                && isSmall(words.group(1), WordKind.OF)));
    }

    private boolean isSmall(@Nullable String word, WordKind kind) {
        return word != null && is(word.replace('’', '\''), kind);
    }

    /// The name of whoever bears a role: "the spokesman" is "Dmitry Peskov" after "Kremlin
    /// spokesman Dmitry Peskov", "el alcalde" is "Juan Dueñas" after "El alcalde de Ellery, Juan
    /// Dueñas," or "Juan Dueñas, alcalde de Ellery,".
    Optional<String> inRole(String mention, int before) {
        String role = bare(mention);
        if (role.equals(mention) || role.isBlank() || isIndefinite(mention)) {
            return Optional.empty();
        }
        return Optional.ofNullable(bearers.computeIfAbsent(role, this::bearers).lowerEntry(before))
                .flatMap(last -> full(last.getValue()));
    }

    /// Who bears a role, by where it ends.
    private NavigableMap<Integer, String> bearers(String role) {
        // Part of a word, too: "Visserijminister Laura de Boer" is "de minister".
        String begins = role.length() < FEWEST_LETTERS ? "\\b" : "";
        String exactly = "(?iu)" + begins + Pattern.quote(role) + "\\b(?-iu)";
        String of = " (?:" + joiners + ")[^,.;\n]{1,40}";
        Matcher borne =
                Pattern.compile(
                                exactly
                                        + ("(?:,? |" + of + ", )(" + RUN.pattern() + ")")
                                        + ("|(" + RUN.pattern() + "), " + exactly),
                                Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text);
        var found = new TreeMap<Integer, String>();
        borne.results()
                .filter(match -> match.group(1) == null || !isOwned(match.start()))
                .forEach(match ->
                        found.put(
                                match.end(),
                                Objects.requireNonNullElseGet(
                                        match.group(1), () -> match.group(2))));
        return found;
    }
}
