package quotemark.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.ClaimGraph;
import quotemark.annotation.Decision;
import quotemark.annotation.Entity;
import quotemark.annotation.HouseStyle;
import quotemark.annotation.Note;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Version;

/// One article with everything that is needed to read and mark it, as it stood at one moment.
///
/// @param version one of the article, with all that stands in it
/// @param speakers all of the library, by name
/// @param quotes of the version, in text order
/// @param notes of the version
/// @param tags of the version
/// @param claims those that occur in the version, and those on which evidence stands in it, whole
/// @param houseStyle of the library, if the newsroom has said anything
/// @param decisions on suggestions for the version
public record ArticleContents(
        Article article,
        Version version,
        List<Speaker> speakers,
        List<Quote> quotes,
        List<Note> notes,
        List<Tag> tags,
        ClaimGraph claims,
        Optional<HouseStyle> houseStyle,
        List<Decision> decisions) {

    public ArticleContents {
        speakers = List.copyOf(speakers);
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
        tags = List.copyOf(tags);
        decisions = List.copyOf(decisions);
    }

    /// The snapshot that these make.
    public Annotations annotations() {
        Stream<Entity> own =
                Stream.of(speakers, quotes, notes, tags, decisions, houseStyle.stream().toList())
                        .flatMap(List::stream);
        return Annotations.of(
                article,
                version,
                Stream.concat(own, claims.entities()).distinct().toList(),
                elsewhere());
    }

    private Map<UUID, Article> elsewhere() {
        var articles = new HashMap<>(claims.around().articles());
        articles.remove(version.id());
        return articles;
    }
}
