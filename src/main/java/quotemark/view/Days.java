package quotemark.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as the reader types them, in ISO 8601, and as people write them.
public final class Days {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    public static final String PROBLEM = "This is no day: write it as 2024-02-24.";

    private Days() {}

    public static boolean isDay(String typed) {
        try {
            return typed.equals(LocalDate.parse(typed).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// `2023-02-21` becomes "21 February 2023"; what is less precise, or no date, stays as it is.
    public static String written(String iso) {
        return written(iso, LONG);
    }

    /// `2023-02-21` becomes "21 Feb 2023".
    public static String brief(String iso) {
        return written(iso, BRIEF);
    }

    private static String written(String iso, DateTimeFormatter format) {
        if (iso.length() < 10) {
            return iso;
        }
        try {
            return LocalDate.parse(iso.substring(0, 10)).format(format);
        } catch (DateTimeException e) {
            // The source wrote something else than a date: that is what the reader should see.
            return iso;
        }
    }
}
