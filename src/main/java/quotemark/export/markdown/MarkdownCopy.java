package quotemark.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.annotation.Entity;
import quotemark.annotation.Fragment;
import quotemark.export.CopyChoice;
import quotemark.export.Exporter;
import quotemark.export.SuggestedQuote;
import quotemark.export.TextExporter;
import quotemark.export.contents.Contents;
import quotemark.export.contents.LeftOut;
import quotemark.export.contents.Origin;
import quotemark.export.contents.TextBlocks;
import quotemark.export.contents.WebAddress;

/// The text in Markdown, with a footnote for each quote, then the speakers and the claims.
public final class MarkdownCopy implements TextExporter {
    private final CopyChoice choice;
    private final List<SuggestedQuote> suggested;

    public MarkdownCopy() {
        this(CopyChoice.EVERYTHING, List.of());
    }

    private MarkdownCopy(CopyChoice choice, List<SuggestedQuote> suggested) {
        this.choice = choice;
        this.suggested = suggested;
    }

    @Override
    public Exporter showing(CopyChoice newChoice) {
        return new MarkdownCopy(newChoice, suggested);
    }

    @Override
    public Exporter suggesting(List<SuggestedQuote> newlySuggested) {
        return new MarkdownCopy(choice, newlySuggested);
    }

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String description() {
        return "Markdown: the text with footnotes";
    }

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public String export(Annotations annotations) {
        Annotations shown = choice.of(annotations);
        var contents = Contents.of(shown).suggesting(suggested);
        var file = new ArrayList<String>();
        TextBlocks blocks = TextBlocks.of(shown);
        if (!blocks.haveHeadline()) {
            file.add("# " + MarkdownText.within(Origin.title(contents.article())));
        }
        new FootnotedText(contents).append(blocks, file);
        file.add(Math.max(1, shown.version().front()), dateline(contents));
        Footnotes.append(contents, file);
        MarkdownLists.append(contents, file);
        foot(contents.article(), leftOut(annotations), file);
        return file.stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static Stream<Entity> told(Contents contents) {
        return Stream.concat(contents.quotes().stream(), contents.claims().stream());
    }

    private static String dateline(Contents contents) {
        String address = contents.article().address();
        Stream<String> origin =
                Stream.of(address)
                        .filter(part -> !part.isBlank())
                        .map(a -> WebAddress.is(a) ? "<" + a.strip() + ">" : MarkdownText.line(a));
        return Stream.concat(
                        Origin.dateline(contents.article()).stream().map(MarkdownText::line),
                        origin)
                .collect(Collectors.joining(" · "));
    }

    private static void foot(Article article, List<String> leftOut, List<String> file) {
        file.add("---");
        file.add("Annotated copy of article %s, made with Quotemark.".formatted(article.id()));
        if (!leftOut.isEmpty()) {
            file.add("Left out: " + String.join("; ", leftOut) + ".");
        }
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        return choice.leftOut(annotations, leftOut(Contents.of(choice.of(annotations))));
    }

    private static List<String> leftOut(Contents contents) {
        long parts =
                contents.quotes().stream()
                        .flatMap(quote -> quote.fragments().stream())
                        .filter(f -> f.role() != Fragment.Role.CONTENT)
                        .filter(f -> f.role() != Fragment.Role.CUE)
                        .count();
        return new LeftOut()
                .and(
                        parts,
                        "mention of a source, addressee or channel",
                        "mentions of sources, addressees and channels")
                .and(
                        contents.notes().exceptAbout(contents.quotes().stream()),
                        "note on a speaker or claim",
                        "notes on speakers and claims")
                .and(
                        contents.tags().exceptAbout(told(contents)),
                        "tag on a speaker",
                        "tags on speakers")
                .phrases();
    }
}
