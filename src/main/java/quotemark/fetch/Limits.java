package quotemark.fetch;

import java.time.Duration;

/// How much of a stranger's answer is put up with.
///
/// @param bytes the most that a page may have, both as it comes and unpacked
/// @param redirects the most that are followed
/// @param connect the longest that a server may take to pick up
/// @param whole the longest that all of it may take
public record Limits(int bytes, int redirects, Duration connect, Duration whole) {

    /// As much as the reader of articles takes, and as many redirects as browsers follow or more.
    public static final Limits USUAL =
            new Limits(20_000_000, 20, Duration.ofSeconds(10), Duration.ofSeconds(60));
}
