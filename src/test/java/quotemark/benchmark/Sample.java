package quotemark.benchmark;

import java.util.List;

/// The values of one figure, at least one.
record Sample(List<Double> values) {

    Sample {
        values = values.stream().sorted().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    double median() {
        return at(.5);
    }

    /// That which 99 of 100 values do not exceed; of fewer than 100, the largest.
    double p99() {
        return at(.99);
    }

    private double at(double share) {
        return values.get((int) Math.ceil(share * values.size()) - 1);
    }
}
