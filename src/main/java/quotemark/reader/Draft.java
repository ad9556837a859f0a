package quotemark.reader;

import java.time.Instant;
import java.util.UUID;
import quotemark.annotation.Article;
import quotemark.annotation.RawFile;
import quotemark.annotation.Version;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;

/// What was understood of one file, before its text is frozen.
///
/// @param name the file's name, without folders; empty for the clipboard
/// @param content has words
public record Draft(String name, Content content, RawFile raw) implements Opened {

    /// The same from the web. Where the page says itself where it stands, that is its address.
    public Draft from(String address) {
        Metadata said = content.metadata();
        return said.address().isEmpty()
                ? new Draft(name, content.with(said.at(address)), raw)
                : this;
    }

    /// Freezes the text: a new article, and its first version.
    public ReadArticle article() {
        var now = Instant.now();
        Metadata metadata = content.metadata();
        var article =
                new Article(
                        UUID.randomUUID(),
                        Title.of(name, content),
                        metadata.byline(),
                        metadata.publisher(),
                        metadata.published(),
                        metadata.language(),
                        metadata.address(),
                        now);
        var version =
                new Version(
                        UUID.randomUUID(),
                        article.id(),
                        1,
                        content.text(),
                        content.blocks(),
                        raw.sha256(),
                        now);
        return new ReadArticle(article, version, raw);
    }
}
