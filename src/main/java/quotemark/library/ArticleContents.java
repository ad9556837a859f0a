package quotemark.library;

import java.util.List;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Claim;
import quotemark.annotation.Entity;
import quotemark.annotation.Evidence;
import quotemark.annotation.Note;
import quotemark.annotation.Occurrence;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.annotation.Tag;
import quotemark.annotation.Version;

/// One article with everything that is needed to read and mark it, as it stood at one moment.
///
/// @param version the newest
/// @param speakers all of the library, by name
/// @param claims all of the library, by statement
/// @param quotes of the version, in text order
/// @param occurrences of the claims that occur in the version, there and elsewhere
/// @param evidence on the claims that occur in the version, and the passages that stand in it
/// @param notes of the version
/// @param tags of the version
public record ArticleContents(
        Article article,
        Version version,
        List<Speaker> speakers,
        List<Claim> claims,
        List<Quote> quotes,
        List<Occurrence> occurrences,
        List<Evidence> evidence,
        List<Note> notes,
        List<Tag> tags) {

    public ArticleContents {
        speakers = List.copyOf(speakers);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
        occurrences = List.copyOf(occurrences);
        evidence = List.copyOf(evidence);
        notes = List.copyOf(notes);
        tags = List.copyOf(tags);
    }

    /// The snapshot that these make.
    public Annotations annotations() {
        return Annotations.of(
                article,
                version,
                Stream.of(speakers, claims, quotes, occurrences, evidence, notes, tags)
                        .<Entity>flatMap(List::stream)
                        .toList());
    }
}
