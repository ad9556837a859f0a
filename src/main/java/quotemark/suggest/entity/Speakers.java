package quotemark.suggest.entity;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quotemark.suggest.grammar.LexiconFile;
import quotemark.suggest.grammar.Sentence;
import quotemark.text.Span;

/// Tells who is meant where an article says who said something, mention by mention from its
/// beginning. For one thread.
public final class Speakers {
    private static final int MOST = 4;
    private static final Map<String, NameLexicon> READ = new ConcurrentHashMap<>();

    private final References references;

    private Speakers(References references) {
        this.references = references;
    }

    /// Of a text whose sentences are known.
    ///
    /// @param names the lexicon of names, a resource beside `quotemark.suggest`
    public static Speakers of(String text, List<Sentence> sentences, String names) {
        NameLexicon lexicon = READ.computeIfAbsent(names, Speakers::read);
        var reader = new CastReader(text, sentences, lexicon);
        return new Speakers(new References(text, reader, lexicon));
    }

    private static NameLexicon read(String names) {
        return NameLexicon.parse(LexiconFile.lines(names));
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
