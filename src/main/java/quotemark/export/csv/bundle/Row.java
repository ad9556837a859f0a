package quotemark.export.csv.bundle;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A row that is read. Whatever is not as it has to be throws an [IllegalArgumentException].
record Row(CSVRecord cells) {

    /// As it was before it was made harmless.
    String text(String column) {
        String cell = cells.get(column);
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    UUID id(String column) {
        return UUID.fromString(text(column));
    }

    @Nullable UUID idOrNull(String column) {
        String id = text(column);
        return id.isEmpty() ? null : UUID.fromString(id);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    <E extends Enum<E>> E value(Class<E> type, String column) {
        return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }
}
