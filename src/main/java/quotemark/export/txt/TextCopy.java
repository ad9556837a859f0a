package quotemark.export.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quotemark.annotation.Annotations;
import quotemark.export.CopyChoice;
import quotemark.export.Exporter;
import quotemark.export.SuggestedQuote;
import quotemark.export.TextExporter;
import quotemark.export.contents.Contents;
import quotemark.export.contents.TextBlocks;
import quotemark.export.paper.ClaimSheet;
import quotemark.export.paper.Fact;
import quotemark.export.paper.SideNote;
import quotemark.export.paper.SideNotes;
import quotemark.export.paper.SpeakerRow;
import quotemark.export.paper.Whole;

/// Plain text that needs no program: the article with signs such as `[AR 1]`, then the notes that
/// they mean, the speakers and the claims.
public final class TextCopy implements TextExporter {
    private static final String INDENT = "    ";

    private final CopyChoice choice;
    private final List<SuggestedQuote> suggested;

    public TextCopy() {
        this(CopyChoice.EVERYTHING, List.of());
    }

    private TextCopy(CopyChoice choice, List<SuggestedQuote> suggested) {
        this.choice = choice;
        this.suggested = suggested;
    }

    @Override
    public Exporter showing(CopyChoice newChoice) {
        return new TextCopy(newChoice, suggested);
    }

    @Override
    public Exporter suggesting(List<SuggestedQuote> newlySuggested) {
        return new TextCopy(choice, newlySuggested);
    }

    @Override
    public String format() {
        return "txt";
    }

    @Override
    public String description() {
        return "Plain text: the text with numbered notes";
    }

    @Override
    public String ending() {
        return ".txt";
    }

    @Override
    public String export(Annotations annotations) {
        Annotations shown = choice.of(annotations);
        var contents = Contents.of(shown).suggesting(suggested);
        var whole = new Whole(contents);
        List<SideNote> notes = SideNotes.of(contents);
        var file = new ArrayList<String>();
        TextBlocks blocks = TextBlocks.of(shown);
        if (!blocks.haveHeadline()) {
            file.add(underlined(whole.title(), "="));
        }
        new SignedText(shown.text(), notes).append(blocks, file);
        file.add(
                Math.max(1, shown.version().front()),
                Wrapped.of(String.join(" · ", whole.dateline()), "", ""));
        section("Notes", notes.stream().map(TextCopy::note).toList(), file);
        section(
                "Notes on the article",
                whole.remarks().stream().map(TextCopy::fact).toList(),
                file);
        section(
                "Speakers",
                SpeakerRow.all(contents).stream().map(TextCopy::speaker).toList(),
                file);
        section("Claims", ClaimSheet.all(contents).stream().map(TextCopy::claim).toList(), file);
        file.add("-".repeat(Wrapped.WIDTH));
        whole.foot(leftOut(annotations)).forEach(line -> file.add(Wrapped.of(line, "", "")));
        return String.join("\n\n", file) + "\n";
    }

    private static void section(String title, List<String> parts, List<String> file) {
        if (!parts.isEmpty()) {
            file.add(underlined(title, "-"));
            file.addAll(parts);
        }
    }

    /// A title, with a line below that is as long as the longest of its own.
    static String underlined(String title, String with) {
        String wrapped = Wrapped.of(title, "", "");
        int longest =
                wrapped.lines()
                        .mapToInt(line -> line.codePointCount(0, line.length()))
                        .max()
                        .orElse(0);
        return wrapped + "\n" + with.repeat(longest);
    }

    private static String note(SideNote note) {
        return entry("[%s] %s, %s".formatted(note.sign(), note.title(), note.kind()), note.facts());
    }

    private static String speaker(SpeakerRow row) {
        String initials = row.initials().isEmpty() ? "" : row.initials() + "  ";
        var facts = new ArrayList<Fact>();
        if (!row.about().isEmpty()) {
            facts.add(new Fact("", row.about()));
        }
        facts.add(
                new Fact(
                        "",
                        row.where().isEmpty()
                                ? "own words: " + row.words()
                                : "quotes: %s (%s); own words: %s"
                                        .formatted(row.quotes(), row.where(), row.words())));
        facts.addAll(row.facts());
        return entry(initials + row.name(), facts);
    }

    private static String claim(ClaimSheet sheet) {
        return entry(
                "%d. %s (%s)".formatted(sheet.number(), sheet.statement(), sheet.status()),
                sheet.facts());
    }

    private static String entry(String head, List<Fact> facts) {
        return Stream.concat(
                        Stream.of(Wrapped.of(head, "", INDENT)), facts.stream().map(TextCopy::fact))
                .collect(Collectors.joining("\n"));
    }

    private static String fact(Fact fact) {
        return Wrapped.of(fact.line(), INDENT, INDENT + "  ");
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        return choice.leftOut(annotations, Whole.leftOut(choice.of(annotations)).phrases());
    }
}
