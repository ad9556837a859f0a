package quotemark.reader.office;

import java.util.HashMap;
import java.util.Map;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Dates;
import quotemark.reader.content.Metadata;
import quotemark.reader.content.RefusedException;

/// What an office file says about itself, in the part that is there for it.
final class OfficeMetadata implements Xml.Listener {
    private final Map<String, StringBuilder> values = new HashMap<>();
    private StringBuilder current = new StringBuilder();

    private OfficeMetadata() {}

    static Metadata of(byte[] part) throws RefusedException {
        var said = new OfficeMetadata();
        Xml.read(part, said);
        String created = said.first("created", "creation-date", "date", "modified");
        return new Metadata(
                said.first("title"),
                said.first("initial-creator", "creator"),
                said.first("publisher"),
                Dates.inMetadata(created).orElse(""),
                said.first("language"),
                "");
    }

    @Override
    public boolean start(String name, Xml at) {
        current = values.computeIfAbsent(name, _ -> new StringBuilder());
        return true;
    }

    @Override
    public void end(String name) {
        current = new StringBuilder();
    }

    @Override
    public void text(String words) {
        current.append(words);
    }

    private String first(String... names) {
        for (String name : names) {
            String value = BlockText.line(values.getOrDefault(name, new StringBuilder()));
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
