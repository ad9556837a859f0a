package quotemark.export;

import quotemark.export.brat.BratCopy;
import quotemark.export.claimreview.ClaimReviews;
import quotemark.export.csv.ClaimsCsv;
import quotemark.export.csv.QuotesCsv;
import quotemark.export.docx.DocxCopy;
import quotemark.export.html.HtmlCopy;
import quotemark.export.markdown.MarkdownCopy;
import quotemark.export.replies.ReplyListCopy;
import quotemark.export.txt.TextCopy;
import quotemark.export.webannotation.WebAnnotations;

import java.util.List;
import java.util.Optional;

/// The formats there are.
public final class Exporters {
    private static final List<Exporter> ALL =
            List.of(
                    new HtmlCopy(),
                    new DocxCopy(),
                    new MarkdownCopy(),
                    new TextCopy(),
                    new QuotesCsv(),
                    new ClaimsCsv(),
                    new ClaimReviews(),
                    new ReplyListCopy(),
                    new WebAnnotations(),
                    new BratCopy());

    private Exporters() {}

    /// The most useful one first.
    public static List<Exporter> all() {
        return ALL;
    }

    /// The one with this [Exporter#format()], in any case of letters.
    public static Optional<Exporter> named(String format) {
        return ALL.stream().filter(e -> e.format().equalsIgnoreCase(format)).findFirst();
    }
}
