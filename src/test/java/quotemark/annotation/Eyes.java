package quotemark.annotation;

/// How differently two colours look to somebody: their distance in OKLab after a simulation of the
/// deficiency (Machado, Oliveira and Fernandes 2009, at full severity).
@SuppressWarnings("ImmutableEnumChecker") // nobody writes into the matrices
enum Eyes {
    FULL_COLOUR(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}),
    PROTANOPIA(
            new double[][] {
                {0.152286, 1.052583, -0.204868},
                {0.114503, 0.786281, 0.099216},
                {-0.003882, -0.048116, 1.051998}
            }),
    DEUTERANOPIA(
            new double[][] {
                {0.367322, 0.860646, -0.227968},
                {0.280085, 0.672501, 0.047413},
                {-0.011820, 0.042940, 0.968881}
            }),
    TRITANOPIA(
            new double[][] {
                {1.255528, -0.076749, -0.178779},
                {-0.078411, 0.930809, 0.147602},
                {0.004733, 0.691367, 0.303900}
            });

    private static final double[][] TO_CONES = {
        {0.4122214708, 0.5363325363, 0.0514459929},
        {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}
    };
    private static final double[][] TO_LAB = {
        {0.2104542553, 0.7936177850, -0.0040720468},
        {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}
    };

    private final double[][] simulation;

    Eyes(double[][] simulation) {
        this.simulation = simulation;
    }

    /// @param one as `#rrggbb`
    double distance(String one, String other) {
        double[] a = seen(one);
        double[] b = seen(other);
        return Math.sqrt(square(a[0] - b[0]) + square(a[1] - b[1]) + square(a[2] - b[2]));
    }

    private double[] seen(String hex) {
        double[] light = {linear(hex, 1), linear(hex, 3), linear(hex, 5)};
        double[] cones = times(TO_CONES, clamped(times(simulation, light)));
        return times(
                TO_LAB,
                new double[] {Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])});
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    private static double[] clamped(double[] light) {
        for (int i = 0; i < 3; i++) {
            light[i] = Math.clamp(light[i], 0, 1);
        }
        return light;
    }

    private static double linear(String hex, int at) {
        double channel = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double square(double number) {
        return number * number;
    }
}
