package quotemark.library;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the file of a backup is called: `000012 2026-03-04T05-06-07Z.quotemark`.
///
/// The number comes first, so that a clock that was set back brings nothing out of order. No
/// colons: Windows allows none.
record BackupName(int number, Instant made) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ssX").withZone(ZoneOffset.UTC);
    private static final Pattern FORM = Pattern.compile("(\\d{6,9}) ([^ ]*)\\.quotemark");

    /// None if a file is called otherwise.
    static Optional<BackupName> of(Path file) {
        Matcher matcher = FORM.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BackupName(
                            Integer.parseInt(matcher.group(1)),
                            TIME.parse(matcher.group(2), Instant::from)));
        } catch (DateTimeException e) {
            // Somebody else's file.
            return Optional.empty();
        }
    }

    static String written(Instant time) {
        return TIME.format(time);
    }

    @Override
    public String toString() {
        return "%06d %s.quotemark".formatted(number, written(made));
    }
}
