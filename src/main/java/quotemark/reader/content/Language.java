package quotemark.reader.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Guesses the language of a text by its smallest words.
public enum Language {
    EN("the and of to in that is was for on with said he she it as his her they from were but not"),
    DE(
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch sie er es wie"),
    FR(
            "le la les et des de du un une est dans que qui pour pas sur au avec il elle ce se sont par aux"),
    ES("el la los las de del y en que un una es por con para su se no lo al como más fue"),
    IT(
            "il lo la gli le di del della e che in un una è per non con si da sono dei nel alla ha come"),
    NL(
            "de het een en van in is dat op te zijn voor met niet aan er om ook als bij hij zij door naar"),
    PT("o a os as de do da dos das e que em um uma é para não com se por no na ao mais foi");

    private static final int MOST_WORDS = 2_000;
    private static final int FEWEST = 4;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> small;

    Language(String words) {
        small = Set.of(words.split(" "));
    }

    /// The language's code, or the empty string where no language is clearly ahead.
    public static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), 20 * MOST_WORDS));
        List<String> words =
                Stream.of(start.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .limit(MOST_WORDS)
                        .toList();
        List<Score> scores =
                Stream.of(values())
                        .map(language -> new Score(language, language.count(words)))
                        .sorted(Comparator.comparingLong(Score::count).reversed())
                        .toList();
        Score best = scores.getFirst();
        boolean clear =
                best.count >= FEWEST
                        && best.count * 10 >= words.size()
                        && best.count * 4 >= scores.get(1).count * 5;
        return clear ? best.language.name().toLowerCase(Locale.ROOT) : "";
    }

    private record Score(Language language, long count) {}

    private long count(List<String> words) {
        return words.stream().filter(small::contains).count();
    }
}
