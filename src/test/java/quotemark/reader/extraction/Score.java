package quotemark.reader.extraction;

/// How much of what was found is right, and how much of what is right was found, from 0 to 1.
///
/// @param f1 their harmonic mean
record Score(double f1, double precision, double recall) {

    static Score of(double precision, double recall) {
        double sum = precision + recall;
        return new Score(sum == 0 ? 0 : 2 * precision * recall / sum, precision, recall);
    }

    @Override
    public String toString() {
        return "F1 %.3f, precision %.3f, recall %.3f".formatted(f1, precision, recall);
    }
}
