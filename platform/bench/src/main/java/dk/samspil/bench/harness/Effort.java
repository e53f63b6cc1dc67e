package dk.samspil.bench.harness;

/**
 * How much is done.
 *
 * @param warmUps rounds that are played first and forgotten
 * @param repeats rounds that count
 * @param share of what a round does in earnest
 */
public record Effort(int warmUps, int repeats, double share) {
    public static final Effort FULL = new Effort(2, 5, 1);

    /** Says that it works, and nothing about how fast. */
    public static final Effort QUICK = new Effort(0, 1, 0.02);

    /** How many of these a round has; never none. */
    public int of(int full) {
        return (int) Math.max(1, Math.round(full * share));
    }

    public boolean isQuick() {
        return share < 1;
    }
}
