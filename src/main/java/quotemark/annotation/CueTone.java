package quotemark.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a cue makes of the words that it introduces.
public enum CueTone {
    /// It only says that they were said: "said", "according to".
    NEUTRAL,
    /// It doubts, praises, blames or dramatises: "claimed", "admitted", "slammed".
    LOADED,
    /// On neither list.
    OTHER;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> PLAIN =
            words(
                    """
                    say says said saying tell tells told state states stated add adds added ask asks \
                    asked answer answers answered reply replies replied write writes wrote written \
                    according report reports reported announce announces announced explain explains \
                    explained note notes noted comment comments commented describe describes described \
                    sagt sagte sagten erklärt erklärte fragt fragte schreibt schrieb teilte berichtet \
                    berichtete laut zufolge antwortete ergänzte \
                    dit déclare déclaré déclarait explique expliqué ajoute ajouté selon demande demandé \
                    répond répondu écrit indique indiqué annonce annoncé\
                    """);

    private static final Set<String> CHARGED =
            words(
                    """
                    claim claims claimed admit admits admitted concede concedes conceded confess \
                    confesses confessed insist insists insisted allege alleges alleged boast boasts \
                    boasted brag brags bragged slam slams slammed blast blasts blasted lash lashes \
                    lashed warn warns warned threaten threatens threatened deny denies denied refuse \
                    refuses refused complain complains complained whine whines whined reveal reveals \
                    revealed vow vows vowed thunder thunders thundered rant rants ranted sneer sneers \
                    sneered scoff scoffs scoffed mock mocks mocked gush gushes gushed demand demands \
                    demanded accuse accuses accused condemn condemns condemned dismiss dismisses \
                    dismissed maintain maintains maintained pretend pretends pretended quip quips \
                    quipped acknowledge acknowledges acknowledged assure assures assured \
                    behauptet behauptete räumte gestand beharrte warnte drohte wetterte prahlte \
                    beteuerte kritisierte bestritt \
                    prétend prétendu admet admis avoue avoué accuse accusé dénonce dénoncé menace menacé \
                    martèle martelé fustige fustigé reconnaît reconnu\
                    """);

    private static Set<String> words(String list) {
        // Some words are the same in two languages.
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }

    /// By the words of the cue, in English, German or French; one loaded word is enough.
    public static CueTone of(String cue) {
        var said = GAP.splitAsStream(cue.toLowerCase(Locale.ROOT)).toList();
        Stream<String> words = said.stream();
        if (words.anyMatch(CHARGED::contains)) {
            return LOADED;
        }
        return said.stream().anyMatch(PLAIN::contains) ? NEUTRAL : OTHER;
    }
}
