package quotemark.cli;

import quotemark.library.Holdings;

/// How many of something there are, in words.
final class Counted {
    private Counted() {}

    static String of(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /// What is in a library, or in a backup of one.
    static String of(Holdings holdings) {
        return of(holdings.articles(), "article") + ", " + of(holdings.quotes(), "quote");
    }
}
