package quotemark.annotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days in ISO 8601, and as people write them. What is less precise than a day, or no date at all,
/// is written as its source had it.
public final class Days {
    private static final int LENGTH = 10;

    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Days() {}

    /// Whether it is a day, and nothing more.
    public static boolean isDay(String typed) {
        return parsed(typed).filter(day -> typed.equals(day.toString())).isPresent();
    }

    /// The day with which it begins, if it does.
    static Optional<LocalDate> in(String iso) {
        return parsed(iso.substring(0, Math.min(LENGTH, iso.length())));
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// `2023-02-21` becomes "21 February 2023".
    public static String written(String iso) {
        return in(iso).map(LONG::format).orElse(iso);
    }

    /// `2023-02-21` becomes "21 Feb 2023".
    public static String brief(String iso) {
        return in(iso).map(BRIEF::format).orElse(iso);
    }
}
