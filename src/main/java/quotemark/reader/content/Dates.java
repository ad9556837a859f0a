package quotemark.reader.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people and pages write them, as ISO 8601.
public final class Dates {
    private static final int LONGEST_LINE = 70;

    /// The beginnings of the months' names in the languages that [Language] knows.
    private static final List<Pattern> MONTHS =
            List.of(
                    Pattern.compile("jan.*|ene.*|gen.*|jän.*"),
                    Pattern.compile("feb.*|fév.*|fev.*"),
                    Pattern.compile("mar.*|mär.*|maa.*|mrt"),
                    Pattern.compile("apr.*|avr.*|abr.*"),
                    Pattern.compile("may.*|mai.*|mei|mag.*"),
                    Pattern.compile("jun.*|juin|giu.*"),
                    Pattern.compile("jul.*|juil.*|lug.*"),
                    Pattern.compile("aug.*|aoû.*|ago.*"),
                    Pattern.compile("sep.*|set.*"),
                    Pattern.compile("oct.*|okt.*|ott.*|out.*"),
                    Pattern.compile("nov.*"),
                    Pattern.compile("dec.*|dez.*|déc.*|dic.*"));

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.\\d+)? ?(Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final String BEFORE =
            "(?:(?:published|updated|posted|stand|vom|publié le|publicado)?:? ?(?:on |am )?(?:\\p{L}{2,12}\\.?,? )?(?:den |le |el )?)";
    private static final String AFTER =
            "(?:[,|·•]? ?(?:at |um |à |- |– )?\\d{1,2}[:.h]\\d\\d.{0,20})?";
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    BEFORE
                            + "(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|º)? (?:de )?(?<month>\\p{L}{3,10})\\.?,? (?:de )?(?<year>\\d{4})"
                            + AFTER,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    BEFORE
                            + "(?<month>\\p{L}{3,10})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})"
                            + AFTER,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DOTTED =
            Pattern.compile(
                    BEFORE + "(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})" + AFTER,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Dates() {}

    /// The date of a line that says nothing else.
    public static Optional<String> inLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(line);
        if (iso.matches()) {
            return iso(iso);
        }
        for (Pattern pattern : List.of(DAY_FIRST, MONTH_FIRST, DOTTED)) {
            Matcher matcher = pattern.matcher(WhiteSpace.collapse(line));
            if (matcher.matches()) {
                return date(matcher.group("year"), matcher.group("month"), matcher.group("day"));
            }
        }
        return Optional.empty();
    }

    /// The date that a page's metadata gives: ISO 8601 with whatever around it, or as in a line.
    public static Optional<String> inMetadata(String value) {
        Matcher iso = ISO.matcher(value);
        return iso.lookingAt() ? iso(iso) : inLine(value.strip());
    }

    private static Optional<String> iso(Matcher iso) {
        return valid(iso.group(1))
                .map(day ->
                        iso.group(2) == null || iso.group(3) == null
                                ? day
                                : day + "T" + iso.group(2) + zone(iso.group(3)));
    }

    private static String zone(String zone) {
        return zone.matches("[+-]\\d{4}") ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }

    private static Optional<String> date(String year, String month, String day) {
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
        return valid("%s-%02d-%02d".formatted(year, number, Integer.parseInt(day)));
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<String> valid(String day) {
        try {
            return Optional.of(LocalDate.parse(day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
