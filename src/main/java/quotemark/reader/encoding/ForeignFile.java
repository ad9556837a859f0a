package quotemark.reader.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Files of other programs, known by how they begin.
public enum ForeignFile {
    PDF("a PDF", "%PDF-"),
    RTF("a rich text file (RTF)", "{\\rtf"),
    ZIP("a zip", "PK\u0003\u0004"),
    WORD("an old Word file, or one with a password", "\u00D0\u00CF\u0011\u00E0"),
    PNG("an image", "\u0089PNG"),
    JPEG("an image", "\u00FF\u00D8\u00FF"),
    GIF("an image", "GIF8"),
    TIFF_LITTLE("an image", "II*\0"),
    TIFF_BIG("an image", "MM\0*"),
    RIFF("an image or a recording", "RIFF"),
    MP3("a recording", "ID3"),
    GZIP("a compressed file", "\u001F\u008B"),
    LIBRARY("a library of articles", "SQLite format 3\0", 68, "Qtmk"),
    SQLITE("a database", "SQLite format 3\0"),
    POSTSCRIPT("a PostScript file", "%!PS"),
    MAC_WEB_ARCHIVE("a Safari web archive", "bplist00");

    private final String description;

    /// A character for each byte.
    private final String beginning;

    private final int at;
    private final String mark;

    ForeignFile(String description, String beginning) {
        this(description, beginning, 0, beginning);
    }

    ForeignFile(String description, String beginning, int at, String mark) {
        this.description = description;
        this.beginning = beginning;
        this.at = at;
        this.mark = mark;
    }

    /// Such as "a PDF".
    public String description() {
        return description;
    }

    public static Optional<ForeignFile> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(file -> begins(bytes, file.beginning) && has(bytes, file.at, file.mark))
                .findFirst();
    }

    /// @param beginning a character for each byte
    static boolean begins(byte[] bytes, String beginning) {
        return has(bytes, 0, beginning);
    }

    private static boolean has(byte[] bytes, int at, String mark) {
        int from = Math.min(bytes.length, at);
        int length = Math.min(bytes.length - from, mark.length());
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1).equals(mark);
    }
}
