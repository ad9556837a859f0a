package quotemark.export.docx;

import java.util.List;
import quotemark.export.contents.Contents;
import quotemark.export.paper.ClaimSheet;
import quotemark.export.paper.Colours;
import quotemark.export.paper.LegendLine;
import quotemark.export.paper.SpeakerRow;
import quotemark.export.paper.Whole;

/// What follows the text: the notes on the whole, the speakers, the claims, how it is marked.
record Lists(Contents contents, Xml xml) {
    private static final List<Integer> SPEAKER_COLUMNS = List.of(4700, 1100, 1700, 1572);
    private static final List<Integer> CLAIM_COLUMNS = List.of(3300, 1500, 4272);

    void append() {
        remarks();
        speakers();
        claims();
        legend();
    }

    private void remarks() {
        var remarks = new Whole(contents).remarks();
        if (!remarks.isEmpty()) {
            Words.line("Notes on the article", "Heading1", xml);
            remarks.forEach(fact -> {
                Words.fact(fact, Words.paragraph("Small", fact.value(), xml));
                xml.close(1);
            });
        }
    }

    private void speakers() {
        List<SpeakerRow> rows = SpeakerRow.all(contents);
        if (!rows.isEmpty()) {
            Words.line("Speakers", "Heading1", xml);
            var table = new Table(SPEAKER_COLUMNS, xml);
            table.head(SpeakerRow.HEADS);
            rows.forEach(row ->
                    table.row(
                            List.of(
                                    () -> speaker(row),
                                    () -> cell(row.quotes()),
                                    () -> cell(row.words()),
                                    () -> cell(row.where()))));
            table.done();
        }
    }

    private void speaker(SpeakerRow row) {
        Words.paragraph("TableText", row.name(), xml);
        if (!row.initials().isEmpty()) {
            chip(row);
            Words.plain("  ", xml);
        }
        Words.bold(row.name(), xml);
        xml.close(1);
        if (!row.about().isEmpty()) {
            Words.line(row.about(), "TableNote", xml);
        }
        row.facts()
                .forEach(fact -> {
                    Words.fact(fact, Words.paragraph("TableNote", fact.value(), xml));
                    xml.close(1);
                });
    }

    private void chip(SpeakerRow row) {
        xml.open("w:r").open("w:rPr").empty("w:b").empty("w:color", "w:val", "FFFFFF");
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Words.hex(row.colour()));
        xml.close(1);
        Words.text("\u00A0" + row.initials() + "\u00A0", xml);
        xml.close(1);
    }

    private void cell(String words) {
        Words.line(words, "TableText", xml);
    }

    private void claims() {
        List<ClaimSheet> sheets = ClaimSheet.all(contents);
        if (!sheets.isEmpty()) {
            Words.line("Claims", "Heading1", xml);
            var table = new Table(CLAIM_COLUMNS, xml);
            table.head(List.of("Claim", "Status", "What is known"));
            sheets.forEach(sheet ->
                    table.row(
                            List.of(
                                    () -> statement(sheet),
                                    () -> status(sheet),
                                    () -> facts(sheet))));
            table.done();
        }
    }

    private void statement(ClaimSheet sheet) {
        Words.paragraph("TableText", sheet.statement(), xml);
        Words.bold(sheet.number() + "  ", xml);
        Words.plain(sheet.statement(), xml);
        xml.close(1);
    }

    private void status(ClaimSheet sheet) {
        Words.paragraph("TableText", sheet.status(), xml);
        xml.open("w:r").open("w:rPr").empty("w:b");
        xml.empty("w:color", "w:val", Words.hex(Colours.of(sheet.claim()))).close(1);
        Words.text(sheet.status(), xml);
        xml.close(2);
    }

    private void facts(ClaimSheet sheet) {
        if (sheet.facts().isEmpty()) {
            cell("");
        }
        sheet.facts()
                .forEach(fact -> {
                    Words.fact(fact, Words.paragraph("TableText", fact.value(), xml));
                    xml.close(1);
                });
    }

    private void legend() {
        Words.line("How it is marked", "Heading1", xml);
        for (LegendLine line : LegendLine.all(contents)) {
            Words.paragraph("Small", xml).open("w:r").open("w:rPr");
            MarkLook.of(line.style(), line.colour()).write(xml);
            xml.close(1);
            Words.text(line.words(), xml);
            xml.close(1);
            Words.plain("  " + line.meaning(), xml);
            xml.close(1);
        }
        Words.line(
                "A sign such as “NP 3” behind a passage has the initials of its speaker and the"
                        + " number of the quote; its comment says more.",
                "Small",
                xml);
    }
}
