package quotemark.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quotemark.export.bibliography.BibtexEntry;
import quotemark.export.bibliography.CslItem;
import quotemark.export.brat.BratCopy;
import quotemark.export.citron.CitronCopy;
import quotemark.export.claimreview.ClaimReviews;
import quotemark.export.csv.ClaimsCsv;
import quotemark.export.csv.QuotesCsv;
import quotemark.export.csv.bundle.CsvBundle;
import quotemark.export.docx.DocxCopy;
import quotemark.export.html.HtmlCopy;
import quotemark.export.markdown.MarkdownCopy;
import quotemark.export.pdf.PdfCopy;
import quotemark.export.replies.ReplyListCopy;
import quotemark.export.tei.TeiCopy;
import quotemark.export.txt.TextCopy;
import quotemark.export.webannotation.WebAnnotations;
import quotemark.export.xmi.XmiCopy;

/// The formats there are.
public final class Exporters {
    private static final List<Exporter> FOR_PEOPLE =
            List.of(
                    new HtmlCopy(),
                    new DocxCopy(),
                    new PdfCopy(),
                    new MarkdownCopy(),
                    new TextCopy(),
                    new ReplyListCopy());
    private static final List<Exporter> FOR_PROGRAMS =
            List.of(
                    new CsvBundle(),
                    new QuotesCsv(),
                    new ClaimsCsv(),
                    new ClaimReviews(),
                    new WebAnnotations(),
                    new TeiCopy(),
                    new BratCopy(),
                    new XmiCopy(),
                    new CitronCopy(),
                    new BibtexEntry(),
                    new CslItem());
    private static final List<Exporter> ALL =
            Stream.of(FOR_PEOPLE, FOR_PROGRAMS).flatMap(List::stream).toList();

    private Exporters() {}

    /// Those that are read by people, the most useful one first.
    public static List<Exporter> forPeople() {
        return FOR_PEOPLE;
    }

    /// Those that are read by other programs.
    public static List<Exporter> forPrograms() {
        return FOR_PROGRAMS;
    }

    /// Those for people, then those for programs.
    public static List<Exporter> all() {
        return ALL;
    }

    /// The one with this [Exporter#format()], in any case of letters.
    public static Optional<Exporter> named(String format) {
        return ALL.stream().filter(e -> e.format().equalsIgnoreCase(format)).findFirst();
    }
}
