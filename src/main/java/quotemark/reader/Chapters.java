package quotemark.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import quotemark.annotation.RawFile;
import quotemark.reader.book.Book;
import quotemark.reader.book.Chapter;
import quotemark.reader.content.Content;
import quotemark.reader.content.Metadata;
import quotemark.reader.html.Html;

/// The chapters of a book, each an article. What is kept beside it as it came is the chapter, not
/// the book: a book's chapters are as different from each other as files are.
final class Chapters {
    private static final String MEDIA_TYPE = "application/xhtml+xml";

    private Chapters() {}

    static Opened of(String fileName, Book book) throws UnreadableException {
        if (book.chapters().size() == 1) {
            return draft(fileName, book, book.chapters().getFirst());
        }
        List<Entry> entries = new ArrayList<>();
        for (Chapter chapter : book.chapters()) {
            entries.add(
                    new Entry(
                            chapter.name(),
                            OptionalInt.of(chapter.words()),
                            () -> draft(fileName, book, chapter)));
        }
        String title = book.metadata().title();
        return new Several(Several.Kind.CHAPTERS, title.isEmpty() ? fileName : title, entries);
    }

    private static Draft draft(String fileName, Book book, Chapter chapter)
            throws UnreadableException {
        Content content = Html.read(chapter.html());
        Metadata about = book.metadata();
        var said =
                new Metadata(
                        chapter.name(),
                        about.byline(),
                        about.publisher(),
                        about.published(),
                        about.language(),
                        about.address());
        byte[] bytes = chapter.html().getBytes(StandardCharsets.UTF_8);
        return ArticleReader.draft(
                fileName,
                new Content(content.text(), content.blocks(), said, content.leftOut()),
                RawFile.of(fileName, MEDIA_TYPE, bytes));
    }
}
