package quotemark.export.html.sections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import quotemark.annotation.Quote;
import quotemark.annotation.Speaker;
import quotemark.export.contents.Contents;
import quotemark.export.contents.Labels;
import quotemark.export.contents.PlainText;
import quotemark.export.html.parts.Chip;
import quotemark.export.html.parts.Ids;
import quotemark.export.html.parts.NoteMarkdown;
import quotemark.export.html.parts.TagTerms;

/// Who is quoted how often and with how many own words; the rest is the narrator's.
public final class SpeakerTable {
    private final Contents contents;

    public SpeakerTable(Contents contents) {
        this.contents = contents;
    }

    public void append(Element main) {
        Element section = Section.append(main, "speakers", "Speakers");
        Element table = section.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        Stream.of("Speaker", "Quotes", "Own words", "Where")
                .forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
        Element body = table.appendElement("tbody");
        contents.speakers().forEach(speaker -> row(body, speaker));
        if (!contents.quotesOf(null).isEmpty()) {
            row(body, null);
        }
        Element narrator = body.appendElement("tr");
        narrator.appendElement("th").attr("scope", "row").text("The article’s own voice");
        narrator.appendElement("td").text("–");
        narrator.appendElement("td").text(share(contents.words().narrator()));
        narrator.appendElement("td");
    }

    private void row(Element body, @Nullable Speaker speaker) {
        List<Quote> quotes = contents.quotesOf(speaker);
        Element row = body.appendElement("tr");
        name(row.appendElement("th").attr("scope", "row"), speaker);
        row.appendElement("td").text(String.valueOf(quotes.size()));
        row.appendElement("td").text(share(quotes.stream().mapToInt(contents.words()::of).sum()));
        Element where = row.appendElement("td").addClass("where");
        for (Quote quote : quotes) {
            String number = String.valueOf(contents.number(quote));
            where.appendElement("a")
                    .attr("href", "#" + Ids.text(quote.id()))
                    .attr("aria-label", "quote " + number)
                    .text(number);
            where.appendText(" ");
        }
    }

    private void name(Element cell, @Nullable Speaker speaker) {
        Chip.append(cell, Optional.ofNullable(speaker)).after(" ");
        Element words = cell.appendElement("span").addClass("name");
        if (speaker == null) {
            words.text("unattributed");
            return;
        }
        words.appendElement("bdi").text(PlainText.line(speaker.name()));
        words.appendElement("small").text(Labels.about(speaker));
        TagTerms.append(contents.tags().about(speaker), words);
        contents.notes()
                .about(speaker)
                .forEach(note -> NoteMarkdown.append(note.markdown(), words));
    }

    private String share(int words) {
        long percent = Math.round(100.0 * words / Math.max(1, contents.words().all()));
        return words + " (" + percent + " %)";
    }
}
