package quotemark.reader.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A plain mail, told apart: what its sender wrote, and what stands below it or between.
///
/// @param own the words of the sender
/// @param others signatures, and the mails that are answered
record Answer(String own, List<String> others) {
    private static final Pattern ATTRIBUTION =
            Pattern.compile(
                    "(?:on|am|le|el|op|il|em) .{4,200}(?:wrote|schrieb.*|écrit|escribió|schreef.*|scritto|escreveu) ?:",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW =
            Pattern.compile(
                    "-{3,} ?(?:original message|ursprüngliche nachricht|message d.origine|forwarded message.*) ?-{3,}"
                            + "|_{20,}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?:sent from my|get outlook for|von meinem .{1,30} gesendet|envoyé de mon) ?.*",
                    Pattern.CASE_INSENSITIVE);

    static Answer of(String text, boolean flowed) {
        String[] lines = (flowed ? joined(text) : text).split("\r\n|\r|\n", -1);
        var own = new StringBuilder();
        List<String> others = new ArrayList<>();
        boolean below = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            below |= line.equals("-- ") || line.equals("--") || BELOW.matcher(line).matches();
            if (below || line.startsWith(">") || isAttribution(lines, i) || isPhone(line)) {
                others.add(line);
            } else {
                own.append(line).append('\n');
            }
        }
        return new Answer(own.toString(), others);
    }

    private static boolean isPhone(String line) {
        return line.length() < 100 && PHONE.matcher(line).matches();
    }

    /// "On Friday Jane wrote:", with an answered mail behind it.
    private static boolean isAttribution(String[] lines, int index) {
        if (lines[index].length() > 300 || !ATTRIBUTION.matcher(lines[index].strip()).matches()) {
            return false;
        }
        for (int i = index + 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                return lines[i].startsWith(">");
            }
        }
        return false;
    }

    /// RFC 3676: a line that ends with a space goes on in the next.
    private static String joined(String text) {
        return text.replaceAll("(?m)(?<!^--) \r?\n(?!>|\\s*$)", " ");
    }
}
