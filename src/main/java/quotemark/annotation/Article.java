package quotemark.annotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One article and where it came from. What is unknown is the empty string.
///
/// @param published ISO 8601, as precise as the source was: `2023-02-21` or `2023-02-21T14:30:00Z`
/// @param language BCP 47, such as `en` or `de-AT`
/// @param address where it stands on the web
/// @param added when it came into the library
public record Article(
        UUID id,
        String title,
        String byline,
        String publisher,
        String published,
        String language,
        String address,
        Instant added)
        implements Entity {
    /// The day on which it was published, in ISO 8601; empty where no whole day is known.
    public String day() {
        return Days.in(published).map(LocalDate::toString).orElse("");
    }
}
