package quotemark.export.docx;

import java.util.List;

/// A table with a head that is repeated on each page.
final class Table {
    private final Xml xml;
    private final List<Integer> widths;

    /// @param widths of the columns, in twentieths of a point
    Table(List<Integer> widths, Xml xml) {
        this.xml = xml;
        this.widths = widths;
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Lists");
        xml.empty("w:tblW", "w:w", String.valueOf(total()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1").close(1).open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
        xml.close(1);
    }

    private int total() {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }

    void head(List<String> names) {
        row(
                true,
                names.stream()
                        .<Runnable>map(name -> () -> Words.line(name, "TableHead", xml))
                        .toList());
    }

    /// @param cells each writes at least one paragraph
    void row(List<Runnable> cells) {
        row(false, cells);
    }

    private void row(boolean head, List<Runnable> cells) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close(1);
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr");
            xml.empty("w:tcW", "w:w", String.valueOf(widths.get(i)), "w:type", "dxa").close(1);
            cells.get(i).run();
            xml.close(1);
        }
        xml.close(1);
    }

    void done() {
        xml.close(1);
    }
}
