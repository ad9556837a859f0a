package quotemark.reader.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import quotemark.reader.content.BlockText;
import quotemark.reader.content.Dates;
import quotemark.reader.encoding.Encoding;

/// The fields in the head of a mail, or of a part of one.
final class Fields {
    private static final int LONGEST = 20_000;
    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{1,2}) (\\p{Alpha}{3,9}) (\\d{4}) (\\d\\d:\\d\\d(?::\\d\\d)?)(?: ([+-]\\d{4}|GMT|UTC?|Z))?");
    private static final Pattern ANSWERED =
            Pattern.compile(
                    "^(?:(?:re|aw|fwd?|wg|tr|sv|antw|rv|r|i)(?:\\[\\d+])?: *)+",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, String> byName = new HashMap<>();

    /// @param raw name, colon and value, as it came
    void add(String name, byte[] raw) {
        String line = Encoding.decode(raw).orElse(new String(raw, StandardCharsets.ISO_8859_1));
        String value = line.substring(line.indexOf(':') + 1);
        byName.putIfAbsent(
                name.toLowerCase(Locale.ROOT),
                value.substring(0, Math.min(LONGEST, value.length())));
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /// As it came, or the empty string.
    String value(String name) {
        return byName.getOrDefault(name, "").strip();
    }

    /// As people read it.
    String words(String name) {
        String folded = value(name).replaceAll("\r?\n(?=[ \t])", "");
        return BlockText.line(DecoderUtil.decodeEncodedWords(folded, DecodeMonitor.SILENT));
    }

    /// Without what programs put before the subject of an answer.
    String subject() {
        return ANSWERED.matcher(words("subject")).replaceFirst("");
    }

    /// The name of who wrote it, or the address where no name is given.
    String sender() {
        String from = words("from");
        int address = from.lastIndexOf('<');
        String name = address > 0 ? from.substring(0, address) : from.replaceAll("[<>]", "");
        return name.strip().replaceAll("^[\"']|[\"']$", "").strip();
    }

    /// ISO 8601, or the empty string.
    String date() {
        Matcher date = DATE.matcher(BlockText.line(value("date")));
        if (!date.find()) {
            return "";
        }
        String day = date.group(1) + " " + date.group(2) + " " + date.group(3);
        String zone = date.group(5) == null ? "" : date.group(5).replaceAll("GMT|UTC?", "Z");
        return Dates.inMetadata(day)
                .flatMap(iso -> Dates.inMetadata(iso + "T" + date.group(4) + zone))
                .orElse("");
    }

    boolean isNewsletter() {
        return has("list-unsubscribe") || has("list-id");
    }
}
