package quotemark.export.bibliography;

import java.util.List;
import java.util.stream.Collectors;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.export.TextExporter;
import quotemark.export.contents.Language;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.WebAddress;

/// The article as an entry for LaTeX. Its key holds the article's id, so that it never changes.
public final class BibtexEntry implements TextExporter {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public String description() {
        return "BibTeX: the article as an entry of a bibliography";
    }

    @Override
    public String ending() {
        return ".bib";
    }

    @Override
    public String export(Annotations annotations) {
        Article article = annotations.article();
        var entry = new StringBuilder("@online{quotemark-" + article.id());
        // The inner braces keep the capital letters.
        field(entry, "title", "{" + escaped(Origin.title(article)) + "}");
        field(
                entry,
                "author",
                Authors.of(article).stream()
                        .map(BibtexEntry::escaped)
                        .collect(Collectors.joining(" and ")));
        field(entry, "organization", escaped(article.publisher()));
        date(entry, IssueDate.parts(article.published()));
        if (WebAddress.is(article.address())) {
            field(entry, "url", address(article.address().strip()));
            field(
                    entry,
                    "urldate",
                    annotations.version().read().toString().replaceFirst("T.*", ""));
        }
        field(entry, "language", escaped(Language.tag(article)));
        return entry.append("\n}\n").toString();
    }

    /// BibLaTeX wants `date`, the older programs `year` and `month`.
    private static void date(StringBuilder entry, List<Integer> parts) {
        if (!parts.isEmpty()) {
            field(
                    entry,
                    "date",
                    parts.stream()
                            .map(part -> "%02d".formatted(part))
                            .collect(Collectors.joining("-")));
            field(entry, "year", "%04d".formatted(parts.getFirst()));
        }
        if (parts.size() > 1) {
            entry.append(",\n  month = ").append(MONTHS.get(parts.get(1) - 1));
        }
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isBlank()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /// What LaTeX would obey. Braces are named, because BibTeX counts escaped ones too.
    private static String escaped(String words) {
        return PlainText.line(words)
                .codePoints()
                .mapToObj(BibtexEntry::escaped)
                .collect(Collectors.joining());
    }

    private static String escaped(int character) {
        return switch (character) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '&', '%', '$', '#', '_' -> "\\" + Character.toString(character);
            default -> Character.toString(character);
        };
    }

    private static String address(String address) {
        return PlainText.line(address).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        return ArticleAlone.leftOut(annotations);
    }
}
