package quotemark.reader.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The encoding that a web page says it has. It is often not true.
final class DeclaredCharset {
    /// Browsers look no further either.
    private static final int WINDOW = 4096;

    private static final Pattern DECLARATION =
            Pattern.compile(
                    "<(?:meta[^>]{0,500}?charset|\\?xml[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    /// As in the WHATWG Encoding Standard: what pages mean by an older name.
    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("tis-620", "x-windows-874"));

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(WINDOW, bytes.length);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        var declaration = DECLARATION.matcher(start);
        return declaration.find() ? named(declaration.group(1)) : Optional.empty();
    }

    static Optional<Charset> named(String name) {
        try {
            String meant = MEANT.getOrDefault(name.toLowerCase(Locale.ROOT), name);
            return Optional.of(meant)
                    .filter(it -> !it.isEmpty())
                    .filter(Charset::isSupported)
                    .map(Charset::forName);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
