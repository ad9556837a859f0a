package quotemark.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.RawFile;
import quotemark.reader.archive.PackedBytes;
import quotemark.reader.content.Content;
import quotemark.reader.content.RefusedException;
import quotemark.reader.encoding.Encoding;
import quotemark.reader.encoding.ForeignFile;
import quotemark.reader.encoding.StorableText;
import quotemark.reader.html.Html;
import quotemark.reader.html.PageSize;
import quotemark.reader.mail.Mail;
import quotemark.reader.mail.MailSigns;
import quotemark.reader.pdf.Pdf;
import quotemark.reader.plain.PlainText;
import quotemark.reader.rtf.Rtf;

/// Reads articles, whatever their files are called: their bytes say what they are. Safe on any
/// thread.
public final class ArticleReader {
    /// The most bytes that an article may have. A long saved page has two million.
    public static final int LIMIT = 20_000_000;

    /// The most bytes that a document may have that carries its pictures and fonts with it.
    public static final int DOCUMENT_LIMIT = 100_000_000;

    private static final String KINDS =
            "Quotemark reads text, Markdown, HTML, Word, OpenDocument, RTF, PDF, EPUB and e-mail";

    private ArticleReader() {}

    /// Opens a file on the disk. A zip may be larger than an article: of it, only the list is read.
    ///
    /// @throws UnreadableException if the file is missing, too large, or no article
    public static Opened open(Path file) throws UnreadableException {
        String name = FileBytes.name(file);
        byte[] bytes = FileBytes.first(file, LIMIT + 1);
        if (bytes.length <= LIMIT) {
            return open(name, bytes);
        }
        if (isA(ForeignFile.ZIP, bytes)) {
            return Zip.open(name, PackedBytes.of(file));
        }
        return open(name, limit(bytes) > LIMIT ? FileBytes.first(file, DOCUMENT_LIMIT + 1) : bytes);
    }

    /// Opens a file that is already in memory.
    ///
    /// @param name the file's name, without folders; its ending helps where the bytes do not say
    ///   whether a text is Markdown or a piece of HTML
    /// @param bytes not copied: whoever passes them no longer writes to them
    /// @throws UnreadableException if the bytes are too many, or no article
    public static Opened open(String name, byte[] bytes) throws UnreadableException {
        return open(name, bytes, "");
    }

    /// Opens what came from the web.
    ///
    /// @param charset the encoding that the server names, true or not; empty if it names none
    public static Opened open(String name, byte[] bytes, String charset)
            throws UnreadableException {
        checkSize(name, bytes);
        if (MailSigns.areFirst(bytes)) {
            return document(name, bytes, "message/rfc822", Mail::read);
        }
        Optional<ForeignFile> foreign = ForeignFile.of(bytes);
        if (foreign.isEmpty()) {
            return text(name, bytes, charset);
        }
        return switch (foreign.get()) {
            case ZIP -> Zip.open(name, PackedBytes.of(bytes));
            case PDF -> document(name, bytes, Pdf.MEDIA_TYPE, Pdf::read);
            case RTF -> document(name, bytes, "application/rtf", Rtf::read);
            case LIBRARY ->
                    throw foreign(
                            name,
                            foreign.get().description(),
                            "start Quotemark with it to open it");
            default -> throw foreign(name, foreign.get().description());
        };
    }

    /// Opens what was packed in a zip, in which no other zip is opened: it might hold one, and so
    /// on.
    static Opened openPacked(String name, byte[] bytes) throws UnreadableException {
        Opened opened = open(name, bytes);
        if (opened instanceof Several several && several.kind() == Several.Kind.FILES) {
            throw new UnreadableException("“" + name + "” is a zip within a zip; unpack it first.");
        }
        return opened;
    }

    /// Opens a file that holds one article.
    ///
    /// @throws UnreadableException also if it holds several
    public static Draft read(Path file) throws UnreadableException {
        return only(FileBytes.name(file), open(file));
    }

    /// Opens a file in memory that holds one article.
    ///
    /// @throws UnreadableException also if it holds several
    public static Draft read(String name, byte[] bytes) throws UnreadableException {
        return only(name, open(name, bytes));
    }

    private static Draft only(String name, Opened opened) throws UnreadableException {
        return switch (opened) {
            case Draft draft -> draft;
            case Several several ->
                    throw new UnreadableException(
                            "“%s” holds %,d articles; open it in the window and choose one."
                                    .formatted(name, several.entries().size()));
        };
    }

    /// What a room makes of the bytes of one article.
    private interface Room {
        Content read(byte[] bytes) throws RefusedException;
    }

    private static Draft document(String name, byte[] bytes, String mediaType, Room room)
            throws UnreadableException {
        try {
            return draft(name, room.read(bytes), RawFile.of(name, mediaType, bytes));
        } catch (RefusedException e) {
            throw new UnreadableException(name, e);
        }
    }

    private static boolean isA(ForeignFile kind, byte[] bytes) {
        return ForeignFile.of(bytes).filter(file -> file == kind).isPresent();
    }

    private static Draft text(String name, byte[] bytes, String charset)
            throws UnreadableException {
        String text =
                Encoding.decode(bytes, charset).orElseThrow(() -> foreign(name, "not a text file"));
        Format format = Format.of(name, text);
        if (format == Format.PLAIN_TEXT && text.stripLeading().startsWith("<?xml")) {
            throw foreign(name, "an XML file");
        }
        if (format == Format.HTML) {
            checkSize(name, text);
        }
        return draft(name, format.read(text), RawFile.of(name, format.mediaType(), bytes));
    }

    static RefusedException tooLarge(int limit) {
        return new RefusedException(
                "is larger than %d MB; split it or save only the article."
                        .formatted(limit / 1_000_000));
    }

    private static void checkSize(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("“" + name + "” is empty; choose a file with text.");
        }
        if (bytes.length > limit(bytes) && !isA(ForeignFile.ZIP, bytes)) {
            throw new UnreadableException(name, tooLarge(limit(bytes)));
        }
    }

    private static int limit(byte[] bytes) {
        boolean carriesPictures =
                isA(ForeignFile.PDF, bytes)
                        || isA(ForeignFile.RTF, bytes)
                        || MailSigns.areFirst(bytes);
        return carriesPictures ? DOCUMENT_LIMIT : LIMIT;
    }

    private static void checkSize(String name, String html) throws UnreadableException {
        try {
            PageSize.checked(html);
        } catch (RefusedException e) {
            throw new UnreadableException(name, e);
        }
    }

    static UnreadableException foreign(String name, String description) {
        return foreign(name, description, KINDS);
    }

    private static UnreadableException foreign(String name, String description, String advice) {
        return new UnreadableException("“" + name + "” is " + description + "; " + advice + ".");
    }

    /// What was copied elsewhere. The flavour with markup is taken if it holds most of the words.
    ///
    /// @throws UnreadableException if it is too long, or has no words
    public static Draft pasted(String plain, @Nullable String html) throws UnreadableException {
        if (html != null && html.length() <= LIMIT && !PageSize.isOvergrown(html)) {
            Content content = Html.read(StorableText.whole(html));
            if (content.hasWords() && content.text().length() >= plain.length() * 4L / 5) {
                return draft("", content, raw("pasted.html", Format.HTML, html));
            }
        }
        if (plain.length() > LIMIT) {
            throw new UnreadableException(
                    "The clipboard holds more than %d million characters; copy only the article."
                            .formatted(LIMIT / 1_000_000));
        }
        String text = StorableText.of(plain);
        return draft("", PlainText.read(text), raw("pasted.txt", Format.PLAIN_TEXT, plain));
    }

    private static RawFile raw(String name, Format format, String text) {
        return RawFile.of(name, format.mediaType(), text.getBytes(StandardCharsets.UTF_8));
    }

    static Draft draft(String name, Content content, RawFile raw) throws UnreadableException {
        if (!content.hasWords()) {
            String where = name.isEmpty() ? "The clipboard" : "“" + name + "”";
            throw new UnreadableException(
                    where + " holds no words to read; choose an article with text.");
        }
        return new Draft(name, content, raw, Instant.now());
    }
}
