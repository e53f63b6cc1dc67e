package dk.samspil.bench.harness;

import java.util.Arrays;
import java.util.Collection;

/** Values in order, and what is said of them. */
public final class Distribution {
    private final double[] sorted;

    private Distribution(double[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException for none, or for one that is no number */
    public static Distribution of(Collection<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) throw new IllegalArgumentException("nothing was measured");
        if (Arrays.stream(sorted).anyMatch(v -> !Double.isFinite(v))) {
            throw new IllegalArgumentException("not a number among " + values);
        }
        return new Distribution(sorted);
    }

    public double median() {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double least() {
        return sorted[0];
    }

    public double most() {
        return sorted[sorted.length - 1];
    }

    /** The smallest value that this share of all does not exceed (nearest rank). */
    public double quantile(double share) {
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    public int size() {
        return sorted.length;
    }
}
