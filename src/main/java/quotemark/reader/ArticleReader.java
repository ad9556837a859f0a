package quotemark.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.RawFile;
import quotemark.reader.content.Content;
import quotemark.reader.encoding.Encoding;
import quotemark.reader.encoding.ForeignFile;
import quotemark.reader.encoding.StorableText;
import quotemark.reader.html.Html;
import quotemark.reader.plain.PlainText;

/// Reads plain text, Markdown and HTML, whatever the file is called. Safe on any thread.
public final class ArticleReader {
    /// The most bytes that a file may have. A long saved page has two million.
    public static final int LIMIT = 20_000_000;

    /// The most tags that a page may have; a long page has twenty thousand. Bounds memory and time.
    public static final int MOST_TAGS = 200_000;

    private static final String KINDS = "Quotemark reads plain text, Markdown and HTML so far";

    private ArticleReader() {}

    /// Reads a file from the disk.
    ///
    /// @throws UnreadableException if the file is missing, too large, or no article
    public static Draft read(Path file) throws UnreadableException {
        Path fileName = file.getFileName();
        String name = fileName == null ? file.toString() : fileName.toString();
        if (!Files.exists(file)) {
            throw new UnreadableException(
                    "There is no file “" + file + "”; check its name and folder.");
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableException(
                    "“" + file + "” is a folder or a device; choose a file instead.");
        }
        return read(name, bytes(file, name));
    }

    private static byte[] bytes(Path file, String name) throws UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LIMIT + 1);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(
                    "“" + name + "” may not be read; give yourself permission to read it.", e);
        } catch (IOException e) {
            throw new UnreadableException(
                    "“" + name + "” could not be read from its disk; copy it elsewhere and retry.",
                    e);
        }
    }

    /// Reads a file that is already in memory.
    ///
    /// @param name the file's name, without folders; its ending may help to tell the format
    /// @param bytes not copied: whoever passes them no longer writes to them
    /// @throws UnreadableException if the bytes are too many, or no article
    public static Draft read(String name, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("“" + name + "” is empty; choose a file with text.");
        }
        if (bytes.length > LIMIT) {
            throw new UnreadableException(
                    "“%s” is larger than %d MB; split it or save only the article."
                            .formatted(name, LIMIT / 1_000_000));
        }
        Optional<ForeignFile> foreign = ForeignFile.of(bytes);
        if (foreign.isPresent()) {
            throw foreign(name, foreign.get().description());
        }
        String text = Encoding.decode(bytes).orElseThrow(() -> foreign(name, "not a text file"));
        Format format = Format.of(name, text);
        if (format == Format.PLAIN_TEXT && text.stripLeading().startsWith("<?xml")) {
            throw foreign(name, "an XML file");
        }
        if (format == Format.HTML && isOvergrown(text)) {
            throw new UnreadableException(
                    "“%s” has more than %d thousand tags; save only the article, or its text."
                            .formatted(name, MOST_TAGS / 1000));
        }
        return draft(name, format.read(text), RawFile.of(name, format.mediaType(), bytes));
    }

    private static boolean isOvergrown(String html) {
        return html.chars().filter(character -> character == '<').count() > MOST_TAGS;
    }

    private static UnreadableException foreign(String name, String description) {
        return new UnreadableException("“" + name + "” is " + description + "; " + KINDS + ".");
    }

    /// What was copied elsewhere. The flavour with markup is taken if it holds most of the words.
    ///
    /// @throws UnreadableException if it is too long, or has no words
    public static Draft pasted(String plain, @Nullable String html) throws UnreadableException {
        if (html != null && html.length() <= LIMIT && !isOvergrown(html)) {
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

    private static Draft draft(String name, Content content, RawFile raw)
            throws UnreadableException {
        if (!content.hasWords()) {
            String where = name.isEmpty() ? "The clipboard" : "“" + name + "”";
            throw new UnreadableException(
                    where + " holds no words to read; choose an article with text.");
        }
        return new Draft(name, content, raw);
    }
}
