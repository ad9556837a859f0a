package quotemark.session.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import quotemark.session.page.PageLine.Kind;

/// Reads the rows of a page from its elements.
final class PageReader {
    private final Document page;
    private final List<PageRow> rows = new ArrayList<>();

    PageReader(Document page) {
        this.page = page;
    }

    List<PageRow> rows() {
        page.select("form.filters").forEach(this::filters);
        page.select("article > *").forEach(this::inArticle);
        for (Element section : page.select("section")) {
            for (Element part : section.children()) {
                below(part);
            }
        }
        page.select("footer p").forEach(line -> row(Kind.SMALL, line));
        return List.copyOf(rows);
    }

    private void filters(Element form) {
        var words = new ArrayList<PageWords>();
        for (Element label : form.select("label")) {
            Element chosen =
                    Objects.requireNonNullElseGet(
                            label.selectFirst("option[selected]"),
                            () -> Objects.requireNonNull(label.selectFirst("option")));
            words.add(new PageWords(label.ownText().strip() + "  ", List.of()));
            words.add(new PageWords(chosen.text() + " ▾     ", PageText.chosen()));
        }
        rows.add(new PageRow(new PageLine(Kind.FILTERS, words), List.of()));
    }

    private void inArticle(Element part) {
        if (part.hasClass("notes") && !rows.isEmpty()) {
            PageLine line = rows.removeLast().line();
            rows.add(new PageRow(line, part.children().stream().map(PageReader::note).toList()));
        } else if (part.hasClass("front")) {
            part.select(".dateline, nav").forEach(this::dateline);
        } else {
            row(kind(part), part);
        }
    }

    private void dateline(Element line) {
        String parts = String.join("  ·  ", line.children().eachText());
        var words = new PageWords(parts, List.of());
        rows.add(new PageRow(new PageLine(Kind.DATELINE, List.of(words)), List.of()));
    }

    private static Kind kind(Element block) {
        return switch (block.normalName()) {
            case "h1" -> Kind.TITLE;
            case "h2" -> Kind.HEADING;
            case "blockquote" -> Kind.QUOTATION;
            default ->
                    block.hasClass("deck")
                            ? Kind.DECK
                            : block.hasClass("item") ? Kind.ITEM : Kind.TEXT;
        };
    }

    private void below(Element part) {
        if (part.normalName().equals("h2")) {
            row(Kind.SECTION, part);
        } else {
            lines(part).forEach(line -> rows.add(new PageRow(line, List.of())));
        }
    }

    private void row(Kind kind, Element element) {
        rows.add(new PageRow(new PageLine(kind, PageText.of(element)), List.of()));
    }

    private static PageNote note(Element card) {
        return new PageNote(
                PageText.looks(card),
                card.children().stream().flatMap(l -> lines(l).stream()).toList());
    }

    /// The lines of a list, a table, or a note.
    private static List<PageLine> lines(Element part) {
        return switch (part.normalName()) {
            case "p", "h3", "li", "pre" -> List.of(small(List.of(part)));
            case "dl" ->
                    part.select("dt").stream()
                            .map(term ->
                                    small(
                                            List.of(
                                                    term,
                                                    Objects.requireNonNull(
                                                            term.nextElementSibling()))))
                            .toList();
            case "tr" -> List.of(small(part.children()));
            default -> part.children().stream().flatMap(l -> lines(l).stream()).toList();
        };
    }

    private static PageLine small(List<Element> cells) {
        var words = new ArrayList<PageWords>();
        for (Element cell : cells) {
            if (!words.isEmpty()) {
                words.add(new PageWords("   ", List.of()));
            }
            words.addAll(PageText.of(cell));
        }
        return new PageLine(Kind.SMALL, words);
    }
}
