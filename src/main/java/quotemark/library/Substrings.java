package quotemark.library;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Finds characters wherever they stand, for scripts that write no spaces between words. It reads
/// every text, so it takes longer the larger the library is; an index of them all would be larger
/// than the texts.
record Substrings(Sql sql, SearchWords words) implements Lookup {

    @Override
    public List<ShortText> shortTexts() throws SQLException {
        return sql.list(
                "SELECT * FROM findable WHERE %s ORDER BY %s, number DESC LIMIT %d"
                        .formatted(allIn("words"), ORDER, MOST_SHORT),
                ShortText::of,
                written());
    }

    @Override
    public List<WholeText> wholeTexts() throws SQLException {
        return sql.list(
                "SELECT id, text FROM article_version WHERE %s ORDER BY rowid DESC LIMIT %d"
                        .formatted(allIn("text"), MOST_WHOLE),
                row -> new WholeText(Rows.id(row, "id"), row.getString("text")),
                written());
    }

    private String allIn(String column) {
        return words.parts().stream()
                .map(_ -> "instr(" + column + ", ?) > 0")
                .collect(Collectors.joining(" AND "));
    }

    private Object[] written() {
        return words.parts().stream().map(SearchWords.Part::written).toArray();
    }
}
