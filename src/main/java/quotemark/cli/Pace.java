package quotemark.cli;

/// How fast things are gone through.
final class Pace {
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;

    private final String thing;
    private final String amount;
    private final double unit;
    private final long begun = System.nanoTime();
    private int things;
    private long all;

    private Pace(String thing, String amount, double unit) {
        this.thing = thing;
        this.amount = amount;
        this.unit = unit;
    }

    static Pace inMegabytes(String thing) {
        return new Pace(thing, "%,.1f MB", MEGABYTE);
    }

    static Pace inWords(String thing) {
        return new Pace(thing, "%,.0f words", 1);
    }

    /// @param more bytes or words of one more
    void count(int more) {
        things++;
        all += more;
    }

    /// All until now, with the memory that the program has taken for it.
    String sentence() {
        double seconds = (System.nanoTime() - begun) / SECOND;
        return "%,d %s, %s, in %,.1f seconds: %,.0f %ss a second, %s a second; %,.0f MB of memory."
                .formatted(
                        things,
                        things == 1 ? thing : thing + "s",
                        amount.formatted(all / unit),
                        seconds,
                        things / seconds,
                        thing,
                        amount.formatted(all / unit / seconds),
                        Runtime.getRuntime().totalMemory() / MEGABYTE);
    }
}
