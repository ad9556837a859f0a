package quotemark.view.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a date is written for people.
public final class PublicationDate {
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private PublicationDate() {}

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
