package quotemark.reader.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What bytes begin with if they are an e-mail, or a web page saved as one (MHTML).
public final class MailSigns {
    private static final int WINDOW = 64 * 1024;
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):.*");

    /// What programs for mail write, and people do not.
    private static final Set<String> TECHNICAL =
            Set.of(
                    "mime-version",
                    "message-id",
                    "received",
                    "return-path",
                    "delivered-to",
                    "content-type",
                    "snapshot-content-location");

    private static final Set<String> PERSONAL = Set.of("from", "to", "subject", "date", "sender");

    private MailSigns() {}

    public static boolean areFirst(byte[] bytes) {
        int length = Math.min(bytes.length, WINDOW);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Set<String> fields = new HashSet<>();
        boolean first = true;
        for (String line : start.lines().toList()) {
            var field = FIELD.matcher(line);
            if (field.matches()) {
                fields.add(field.group(1).toLowerCase(Locale.ROOT));
            } else if (!isContinuation(line) && !(first && line.startsWith("From "))) {
                break;
            }
            first = false;
        }
        return areEnough(fields);
    }

    private static boolean isContinuation(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private static boolean areEnough(Set<String> fields) {
        long technical = fields.stream().filter(TECHNICAL::contains).count();
        long personal = fields.stream().filter(PERSONAL::contains).count();
        boolean printed = fields.contains("from") && fields.contains("subject") && personal >= 3;
        return printed || (technical >= 1 && personal + technical >= 3);
    }
}
