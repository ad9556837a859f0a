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
/// @param read when it was read: for a page of the web, when it was fetched
public record Draft(String name, Content content, RawFile raw, Instant read) implements Opened {

    /// The same from the web. Where the page says itself where it stands, that is its address.
    public Draft from(String address) {
        Metadata said = content.metadata();
        return said.address().isEmpty()
                ? new Draft(name, content.with(said.at(address)), raw, read)
                : this;
    }

    /// Freezes the text: a new article, and its first version.
    public ReadArticle article() {
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
                        Instant.now());
        var version =
                new Version(
                        UUID.randomUUID(),
                        article.id(),
                        1,
                        content.text(),
                        content.blocks(),
                        raw.sha256(),
                        read);
        return new ReadArticle(article, version, raw);
    }
}
