package quotemark.export.csv.bundle;

import java.util.List;
import java.util.Locale;
import quotemark.annotation.Article;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What is in the bundle, for programs: a Frictionless data package.
///
/// Source: [Data Package](https://specs.frictionlessdata.io/data-package/).
final class DataPackage {
    static final String PATH = "datapackage.json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DataPackage() {}

    static byte[] of(Article article, List<Table> tables) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("profile", "data-package");
        root.put("name", CsvBundle.SIGN);
        root.put("id", article.id().toString());
        root.put("title", article.title());
        ArrayNode resources = root.putArray("resources");
        resources
                .addObject()
                .put("name", "text")
                .put("path", CsvBundle.TEXT)
                .put("format", "txt")
                .put("mediatype", "text/plain")
                .put("encoding", "utf-8");
        tables.forEach(table -> resources.add(resource(table)));
        for (String readable : List.of("quotes", "claims")) {
            csv(resources.addObject(), readable, readable + ".csv")
                    .put("description", "The same for people, as a spreadsheet shows it");
        }
        return MAPPER.writeValueAsBytes(root);
    }

    private static ObjectNode csv(ObjectNode resource, String name, String path) {
        return resource.put("name", name)
                .put("path", path)
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
    }

    private static ObjectNode resource(Table table) {
        ObjectNode resource =
                csv(JsonNodeFactory.instance.objectNode(), table.name(), table.path())
                        .put("profile", "tabular-data-resource");
        ObjectNode schema = resource.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        ArrayNode foreignKeys = JsonNodeFactory.instance.arrayNode();
        for (Column column : table.columns()) {
            fields.addObject()
                    .put("name", column.name())
                    .put("type", column.type().name().toLowerCase(Locale.ROOT));
            if (column.name().equals("id")) {
                schema.put("primaryKey", "id");
            }
            if (column.refersTo() != null) {
                String referred = column.refersTo().equals(table.name()) ? "" : column.refersTo();
                ObjectNode key = foreignKeys.addObject().put("fields", column.name());
                key.putObject("reference").put("resource", referred).put("fields", "id");
            }
        }
        if (!foreignKeys.isEmpty()) {
            schema.set("foreignKeys", foreignKeys);
        }
        return resource;
    }
}
