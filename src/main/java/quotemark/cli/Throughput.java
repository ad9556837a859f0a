package quotemark.cli;

/// How fast pages are read.
final class Throughput {
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private final long begun = System.nanoTime();
    private int pages;
    private long bytes;

    void count(int length) {
        pages++;
        bytes += length;
    }

    /// All until now, with the memory that the program has taken for it.
    String sentence() {
        double seconds = (System.nanoTime() - begun) / SECOND;
        return "%,d %s, %,.1f MB, in %,.1f seconds: %,.0f pages a second, %,.1f MB a second; %,.0f MB of memory."
                .formatted(
                        pages,
                        pages == 1 ? "page" : "pages",
                        bytes / MEGABYTE,
                        seconds,
                        pages / seconds,
                        bytes / MEGABYTE / seconds,
                        Runtime.getRuntime().totalMemory() / MEGABYTE);
    }
}
