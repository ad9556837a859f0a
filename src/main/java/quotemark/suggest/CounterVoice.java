package quotemark.suggest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quotemark.text.Sentences;
import quotemark.text.Span;

/// Finds where an article itself answers what it has just reported: “…, although it was Moscow that
/// began …”, “The city denied that …”.
public final class CounterVoice {
    /// Words with which a writer turns against what was said, in English, German and French.
    private static final Pattern TURN =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])(?:even though|although|though|but|however|whereas|yet"
                            + "|in fact|obwohl|obgleich|jedoch|dagegen|aber|bien que|alors que"
                            + "|cependant|pourtant|mais)(?![\\p{L}\\p{N}]),?\\s*");

    private static final Pattern DENIAL =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\p{N}])(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?"
                            + "|disput(?:e|es|ed)|contradict(?:s|ed)?|refut(?:e|es|ed)"
                            + "|bestreitet|bestritt|dementiert(?:e)?|dément|démenti)"
                            + "(?![\\p{L}\\p{N}])");

    private CounterVoice() {}

    /// What answers a claim right after it: in its own sentence the words after such a turn, else
    /// the next sentence, if it begins with one or says that somebody denies it.
    public static Optional<Span> after(String text, Span claim) {
        @Nullable Span own = Sentences.around(text, claim.end() - 1);
        if (own == null) {
            return Optional.empty();
        }
        Matcher turn = TURN.matcher(text).region(claim.end(), Math.max(claim.end(), own.end()));
        return turn.find() ? words(text, turn.end(), own.end()) : next(text, own.end());
    }

    private static Optional<Span> next(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        @Nullable Span sentence = start < text.length() ? Sentences.around(text, start) : null;
        if (sentence == null) {
            return Optional.empty();
        }
        Matcher turn = TURN.matcher(text).region(sentence.start(), sentence.end());
        if (turn.lookingAt()) {
            return words(text, turn.end(), sentence.end());
        }
        return DENIAL.matcher(text).region(sentence.start(), sentence.end()).find()
                ? words(text, sentence.start(), sentence.end())
                : Optional.empty();
    }

    /// Without the full stop.
    private static Optional<Span> words(String text, int start, int sentenceEnd) {
        int end = sentenceEnd;
        while (end > start && ".!?;,: ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
