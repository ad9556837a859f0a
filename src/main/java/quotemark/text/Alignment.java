package quotemark.text;

/// A pattern laid over the part of a text that it resembles most, with as few letters replaced,
/// left out and put in as can be (Sellers 1980). Takes time and memory by the product of both
/// lengths.
final class Alignment {
    private final String pattern;
    private final String text;
    private final int from;
    private final int width;
    private final int[][] costs;

    /// @param from where the part of the text begins in which it is looked for
    Alignment(String pattern, String text, int from, int to) {
        this.pattern = pattern;
        this.text = text;
        this.from = from;
        this.width = to - from;
        this.costs = new int[pattern.length() + 1][width + 1];
        for (int row = 1; row <= pattern.length(); row++) {
            fill(row);
        }
    }

    private void fill(int row) {
        costs[row][0] = row;
        for (int column = 1; column <= width; column++) {
            costs[row][column] =
                    Math.min(
                            costs[row - 1][column - 1] + change(row, column),
                            1 + Math.min(costs[row - 1][column], costs[row][column - 1]));
        }
    }

    private int change(int row, int column) {
        return pattern.charAt(row - 1) == text.charAt(from + column - 1) ? 0 : 1;
    }

    private int bestEnd() {
        int[] last = costs[pattern.length()];
        int best = 0;
        for (int column = 1; column <= width; column++) {
            if (last[column] < last[best]) {
                best = column;
            }
        }
        return best;
    }

    /// Where in the text the place between two letters of the pattern has come to lie.
    ///
    /// @param boundary how many letters of the pattern stand before it
    /// @param latest whether what was put in just there comes before it, or after
    int place(int boundary, boolean latest) {
        int row = pattern.length();
        int column = bestEnd();
        while (row > boundary) {
            if (column > 0
                    && costs[row][column] == costs[row - 1][column - 1] + change(row, column)) {
                row--;
                column--;
            } else if (costs[row][column] == costs[row - 1][column] + 1) {
                row--;
            } else {
                column--;
            }
        }
        while (!latest
                && row > 0
                && column > 0
                && costs[row][column] == costs[row][column - 1] + 1) {
            column--;
        }
        return from + column;
    }
}
