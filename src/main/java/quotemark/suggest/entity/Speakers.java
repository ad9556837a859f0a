package quotemark.suggest.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import quotemark.suggest.grammar.Sentence;
import quotemark.text.Span;

/// Tells who is meant where an article says who said something, mention by mention from its
/// beginning. For one thread.
public final class Speakers {
    private static final int MOST = 4;

    private final String text;
    private final Cast cast;
    private final List<Entity> before = new ArrayList<>();

    private Speakers(String text, Cast cast) {
        this.text = text;
        this.cast = cast;
    }

    /// Of a text whose sentences are known.
    ///
    /// @param names the lexicon of names, a resource beside `quotemark.suggest`
    public static Speakers of(String text, List<Sentence> sentences, String names) {
        try (InputStream in =
                Objects.requireNonNull(
                        Speakers.class.getResourceAsStream("/quotemark/suggest/" + names), names)) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var lexicon = NameLexicon.parse(lines.lines().toList());
            return new Speakers(text, Cast.of(text, sentences, lexicon));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Who a mention may mean, the likeliest first; never empty. To be asked in text order.
    ///
    /// @param said what they say
    public List<Who> meant(Span mention, List<Span> said) {
        List<Entity> meant = cast.meant(mention, said, before);
        if (meant.isEmpty()) {
            String words = described(mention.of(text));
            return List.of(new Who(words, cast.kindOf(words), List.of(), false));
        }
        before.add(meant.getFirst());
        return meant.stream()
                .limit(MOST)
                .map(e -> new Who(e.name(), e.kind(), e.aliases(), true))
                .toList();
    }

    /// "the harbour board" is shown as "Harbour board".
    private static String described(String mention) {
        String words = mention.strip().replaceAll("\\s+", " ");
        String bare = words.replaceFirst("(?i)^(the|a|an|one) (?=.)", "");
        int first = bare.offsetByCodePoints(0, 1);
        return bare.substring(0, first).toUpperCase(Locale.ROOT) + bare.substring(first);
    }
}
