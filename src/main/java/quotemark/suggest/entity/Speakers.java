package quotemark.suggest.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import quotemark.suggest.grammar.Sentence;
import quotemark.text.Span;

/// Tells who is meant where an article says who said something, mention by mention from its
/// beginning. For one thread.
public final class Speakers {
    private static final int MOST = 4;

    private final References references;

    private Speakers(References references) {
        this.references = references;
    }

    /// Of a text whose sentences are known.
    ///
    /// @param names the lexicon of names, a resource beside `quotemark.suggest`
    public static Speakers of(String text, List<Sentence> sentences, String names) {
        NameLexicon lexicon = lexicon(names);
        var reader = new CastReader(text, sentences, lexicon);
        return new Speakers(new References(text, reader, lexicon));
    }

    private static NameLexicon lexicon(String names) {
        try (InputStream in =
                Objects.requireNonNull(
                        Speakers.class.getResourceAsStream("/quotemark/suggest/" + names), names)) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return NameLexicon.parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Who a mention may mean, the likeliest first; never empty. To be asked in text order.
    ///
    /// @param said what they say
    public List<Who> meant(Span mention, List<Span> said) {
        return references.meant(mention, said).stream()
                .limit(MOST)
                .map(e -> new Who(e.name(), e.kind(), e.aliases(), e.isNamed()))
                .toList();
    }
}
