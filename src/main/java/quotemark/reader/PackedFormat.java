package quotemark.reader;

import java.io.IOException;
import quotemark.annotation.RawFile;
import quotemark.reader.archive.Archive;
import quotemark.reader.archive.PackedBytes;
import quotemark.reader.book.Book;
import quotemark.reader.content.RefusedException;
import quotemark.reader.office.OpenDocument;
import quotemark.reader.office.Word;

/// What a zip is, by the file that none of its kind is without.
enum PackedFormat {
    WORD(Word.BODY),
    SPREADSHEET("xl/workbook.xml"),
    PRESENTATION("ppt/presentation.xml"),
    BOOK(Book.CONTAINER),
    OPEN_DOCUMENT(OpenDocument.BODY),
    ARTICLES("");

    private final String sign;

    PackedFormat(String sign) {
        this.sign = sign;
    }

    static PackedFormat of(Archive archive) {
        for (PackedFormat format : values()) {
            if (archive.has(format.sign)) {
                return format;
            }
        }
        return ARTICLES;
    }

    Opened open(String name, Archive archive, PackedBytes bytes)
            throws IOException, RefusedException, UnreadableException {
        return switch (this) {
            case WORD ->
                    ArticleReader.draft(
                            name,
                            Word.read(archive),
                            raw(
                                    name,
                                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                    bytes));
            case OPEN_DOCUMENT ->
                    ArticleReader.draft(
                            name,
                            OpenDocument.read(archive),
                            raw(name, "application/vnd.oasis.opendocument.text", bytes));
            case BOOK -> Chapters.of(name, Book.of(archive));
            case SPREADSHEET -> throw ArticleReader.foreign(name, "a spreadsheet");
            case PRESENTATION -> throw ArticleReader.foreign(name, "a presentation");
            case ARTICLES -> Zip.articles(name, archive);
        };
    }

    private static RawFile raw(String name, String mediaType, PackedBytes bytes)
            throws IOException, RefusedException {
        if (bytes.size() > ArticleReader.DOCUMENT_LIMIT) {
            throw ArticleReader.tooLarge(ArticleReader.DOCUMENT_LIMIT);
        }
        return RawFile.of(name, mediaType, bytes.read(0, (int) bytes.size()));
    }
}
