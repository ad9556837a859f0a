package quotemark.export.bibliography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// When an article was published, as precise as it is known: year, month, day.
final class IssueDate {
    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?)?(?:T.*)?",
                    Pattern.DOTALL);

    private IssueDate() {}

    /// None if it is no date.
    static List<Integer> parts(String published) {
        Matcher date = ISO.matcher(published);
        return date.matches()
                ? IntStream.rangeClosed(1, 3)
                        .filter(part -> date.group(part) != null)
                        .map(part -> Integer.parseInt(date.group(part)))
                        .boxed()
                        .toList()
                : List.of();
    }
}
