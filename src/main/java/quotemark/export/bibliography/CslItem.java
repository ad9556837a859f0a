package quotemark.export.bibliography;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import quotemark.annotation.Annotations;
import quotemark.annotation.Article;
import quotemark.export.TextExporter;
import quotemark.export.contents.Language;
import quotemark.export.contents.Origin;
import quotemark.export.contents.PlainText;
import quotemark.export.contents.WebAddress;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The article as an item of CSL-JSON, which Zotero, Pandoc and citeproc read.
public final class CslItem implements TextExporter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String format() {
        return "csl";
    }

    @Override
    public String description() {
        return "CSL-JSON: the article as an item for Zotero and Pandoc";
    }

    @Override
    public String ending() {
        return ".csl.json";
    }

    @Override
    public String export(Annotations annotations) {
        Article article = annotations.article();
        ArrayNode file = MAPPER.createArrayNode();
        ObjectNode item =
                file.addObject()
                        .put("id", article.id().toString())
                        .put("type", "article-newspaper")
                        .put("title", PlainText.line(Origin.title(article)));
        List<String> authors = Authors.of(article);
        if (!authors.isEmpty()) {
            ArrayNode names = item.putArray("author");
            authors.forEach(name -> names.addObject().put("literal", name));
        }
        put(item, "container-title", PlainText.line(article.publisher()));
        date(item, "issued", IssueDate.parts(article.published()));
        if (WebAddress.is(article.address())) {
            item.put("URL", article.address().strip());
            LocalDate read = annotations.version().read().atZone(ZoneOffset.UTC).toLocalDate();
            date(
                    item,
                    "accessed",
                    List.of(read.getYear(), read.getMonthValue(), read.getDayOfMonth()));
        }
        put(item, "language", Language.tag(article));
        return MAPPER.writeValueAsString(file) + "\n";
    }

    private static void put(ObjectNode item, String name, String value) {
        if (!value.isBlank()) {
            item.put(name, value);
        }
    }

    private static void date(ObjectNode item, String name, List<Integer> parts) {
        if (!parts.isEmpty()) {
            ArrayNode date = item.putObject(name).putArray("date-parts").addArray();
            parts.forEach(date::add);
        }
    }

    @Override
    public List<String> leftOut(Annotations annotations) {
        return ArticleAlone.leftOut(annotations);
    }
}
