package quotemark.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;

/// What a PDF says about itself, in its older list of facts and in its newer one (XMP).
final class PdfMetadata {
    private static final int LARGEST = 1_000_000;

    /// What programs write where a title should be.
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)untitled.*|microsoft word.*|.*\\.(docx?|odt|rtf|indd|qxp|pdf|pages|html?)|about:blank|");

    private PdfMetadata() {}

    static Metadata of(PDDocument document, String address) throws IOException {
        PDDocumentInformation old = document.getDocumentInformation();
        Document xmp = xmp(document.getDocumentCatalog().getMetadata());
        var newer =
                new Metadata(
                        title(said(xmp, "dc|title")),
                        said(xmp, "dc|creator"),
                        said(xmp, "dc|publisher"),
                        date(said(xmp, "dc|date"), said(xmp, "xmp|CreateDate")),
                        "",
                        address);
        return newer.or(
                new Metadata(
                        title(line(old.getTitle())),
                        line(old.getAuthor()),
                        "",
                        date(created(old)),
                        "",
                        ""));
    }

    private static Document xmp(@Nullable PDMetadata metadata) throws IOException {
        if (metadata == null) {
            return Jsoup.parse("", "", Parser.xmlParser());
        }
        try (var in = metadata.createInputStream()) {
            String xml = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
            return Jsoup.parse(xml, "", Parser.xmlParser());
        }
    }

    private static String said(Document xmp, String name) {
        Element element = xmp.selectFirst(name);
        return element == null ? "" : line(element.text());
    }

    private static String line(@Nullable String value) {
        return value == null ? "" : BlockText.line(value);
    }

    private static String title(String title) {
        return NO_TITLE.matcher(title).matches() ? "" : title;
    }

    private static String created(PDDocumentInformation old) {
        @Nullable Calendar created = old.getCreationDate();
        return created == null ? "" : created.toInstant().toString();
    }

    private static String date(String... values) {
        for (String value : values) {
            var date = Dates.inMetadata(value);
            if (date.isPresent()) {
                return date.get();
            }
        }
        return "";
    }
}
