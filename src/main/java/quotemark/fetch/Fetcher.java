package quotemark.fetch;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Fetches pages, one at a time and only those that are asked for. Safe on any thread; never on the
/// user interface's.
///
/// @param limits how much is put up with
/// @param reach from where
public record Fetcher(Limits limits, Reach reach) {

    /// Fetches a page, following its redirects.
    ///
    /// @param progress is told how far it is
    /// @throws FetchException if there is no page to be had
    /// @throws InterruptedException at once, if the thread is interrupted: that is how to cancel it
    public Page fetch(Address address, Progress progress)
            throws FetchException, InterruptedException {
        Set<Address> seen = new HashSet<>();
        Address next = address;
        try (var exchange = new Exchange(limits, reach, progress)) {
            while (seen.add(next) && seen.size() <= limits.redirects() + 1) {
                var answer = new Answer(next, exchange.ask(next), limits);
                Optional<Address> elsewhere = answer.elsewhere();
                if (elsewhere.isEmpty()) {
                    return answer.page();
                }
                next = elsewhere.get();
            }
        }
        throw Refusal.circle(next.host());
    }
}
