package quotemark.cli;

/// How fast texts are gone through.
final class Pace {
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private final long begun = System.nanoTime();
    private int articles;
    private long words;

    void count(int more) {
        articles++;
        words += more;
    }

    /// All until now, with the memory that the program has taken for it.
    String sentence() {
        double seconds = (System.nanoTime() - begun) / SECOND;
        return "%,d %s, %,d words, in %,.1f seconds: %,.0f words a second; %,.0f MB of memory."
                .formatted(
                        articles,
                        articles == 1 ? "article" : "articles",
                        words,
                        seconds,
                        words / seconds,
                        Runtime.getRuntime().totalMemory() / MEGABYTE);
    }
}
