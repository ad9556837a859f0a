package quotemark.view;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Days as the reader types them, in ISO 8601.
public final class Days {
    public static final String PROBLEM = "This is no day: write it as 2024-02-24.";

    private Days() {}

    public static boolean isDay(String typed) {
        try {
            return typed.equals(LocalDate.parse(typed).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
