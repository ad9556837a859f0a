package quotemark.reader.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Knows lines that stand between the paragraphs of an article and are none of it: “Read more”,
/// “Advertisement”, “Share this”, in the languages of `remarks.txt`.
final class Remarks {
    private static final int LONGEST = 200;
    private static final int BRIEF = 80;
    private static final Remarks KNOWN = new Remarks();

    private final Map<String, Set<String>> sections = new HashMap<>();

    private Remarks() {
        Set<String> section = new HashSet<>();
        for (String line : (Iterable<String>) file().lines()::iterator) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line, _ -> new HashSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line.strip());
            }
        }
    }

    private Set<String> section(String name) {
        return Objects.requireNonNull(sections.get(name), name);
    }

    private static String file() {
        try (InputStream in = Remarks.class.getResourceAsStream("remarks.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean include(Line line) {
        String lower = line.words().toLowerCase(Locale.ROOT);
        if (lower.length() > LONGEST) {
            return false;
        }
        boolean brief = lower.length() <= BRIEF || line.linked() > 0 || lower.indexOf(':') >= 0;
        return KNOWN.section("[is]").contains(bare(lower))
                || KNOWN.section("[says]").stream().anyMatch(lower::contains)
                || (brief && KNOWN.haveBeginning(bareStart(lower)));
    }

    private boolean haveBeginning(String line) {
        return section("[begins]").stream()
                .anyMatch(it -> line.startsWith(it) && endsWord(line, it));
    }

    private static boolean endsWord(String line, String beginning) {
        int end = beginning.length();
        return end == line.length()
                || !Character.isAlphabetic(line.charAt(end))
                || !Character.isAlphabetic(line.charAt(end - 1))
                || Character.isIdeographic(line.charAt(end));
    }

    /// Without the arrows, bullets and brackets before the first word.
    private static String bareStart(String line) {
        return line.replaceFirst("^[^\\p{L}\\p{N}©(]+", "");
    }

    private static String bare(String line) {
        return line.replaceAll("[^\\p{L}]+", " ").strip();
    }
}
