package quotemark.suggest;

import java.util.List;
import quotemark.annotation.Speaker;
import quotemark.suggest.lexicon.Lexicon;
import quotemark.suggest.lexicon.Lexicons;

/// Who can speak in an article: the names in its text, and the speakers that the library knows. For
/// one thread.
record ArticleVoices(
        String text, Lexicon lexicon, Names names, Gender gender, List<Speaker> known) {

    ArticleVoices(String text, String language, List<Speaker> known) {
        this(text, Lexicons.of(language, text), known);
    }

    private ArticleVoices(String text, Lexicon lexicon, List<Speaker> known) {
        this(text, lexicon, new Names(text, lexicon), new Gender(text, lexicon), known);
    }
}
