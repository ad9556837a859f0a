package quotemark.reader;

import quotemark.reader.archive.Archive;
import quotemark.reader.content.RefusedException;

/// What a zip is, by the files that it holds.
enum PackedFormat {
    WORD("a Word file", "word/document.xml"),
    SPREADSHEET("a spreadsheet", "xl/workbook.xml"),
    PRESENTATION("a presentation", "ppt/presentation.xml"),
    BOOK("an EPUB", "META-INF/container.xml"),
    OPEN_DOCUMENT("an OpenDocument file", "content.xml"),
    ARTICLES("a zip", "");

    private final String description;
    private final String sign;

    /// @param sign the file that none of its kind is without
    PackedFormat(String description, String sign) {
        this.description = description;
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

    Opened open(String name, Archive archive) throws UnreadableException, RefusedException {
        if (this == ARTICLES) {
            return Zip.articles(name, archive);
        }
        throw ArticleReader.foreign(name, description);
    }
}
