package quotemark.suggest.speech;

import java.util.List;
import java.util.Optional;
import quotemark.suggest.grammar.Grammar;
import quotemark.suggest.grammar.LexiconFile;
import quotemark.suggest.grammar.Sentence;

/// Finds who says what in texts of one language, by its grammar. Thread-safe.
public final class Speech {
    private final Grammar grammar;
    private final CueLexicon cues;

    /// A text as it was understood.
    ///
    /// @param sentences in order
    /// @param attributions in the order of what is said
    public record Reading(List<Sentence> sentences, List<Attribution> attributions) {}

    private Speech(String tagger, String cues) {
        this.cues = CueLexicon.parse(LexiconFile.lines(cues));
        this.grammar =
                Grammar.of(
                        tagger,
                        this.cues.list("abbreviation"),
                        this.cues.certainVerbs(),
                        this.cues.saying());
    }

    /// For a language, if there is a grammar of it. The first call of a language reads its tagger,
    /// which takes some tenths of a second.
    ///
    /// @param language the first part of a BCP 47 tag, in small letters
    public static Optional<Speech> of(String language) {
        return switch (language) {
            case "en" -> Optional.of(English.SPEECH);
            case "de" -> Optional.of(German.SPEECH);
            default -> Optional.empty();
        };
    }

    private static final class English {
        static final Speech SPEECH = new Speech("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", "en.cues");
    }

    private static final class German {
        static final Speech SPEECH = new Speech("opennlp-de-ud-gsd-pos-1.3-2.5.4.bin", "de.cues");
    }

    /// What a text says, in text order; what was found so far, where the thread is interrupted.
    public Reading read(String text) {
        List<Sentence> sentences = grammar.sentences(text);
        return new Reading(sentences, Discourse.in(text, sentences, cues));
    }
}
