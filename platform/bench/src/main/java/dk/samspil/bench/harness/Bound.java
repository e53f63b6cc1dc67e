package dk.samspil.bench.harness;

/** A goal of the quality page. */
public record Bound(Sense sense, double limit) {

    /** Which side is good. */
    public enum Sense {
        AT_LEAST,
        AT_MOST
    }

    public static Bound atLeast(double limit) {
        return new Bound(Sense.AT_LEAST, limit);
    }

    public static Bound atMost(double limit) {
        return new Bound(Sense.AT_MOST, limit);
    }

    public boolean isMetBy(double value) {
        return sense == Sense.AT_LEAST ? value >= limit : value <= limit;
    }

    String text() {
        return (sense == Sense.AT_LEAST ? "≥ " : "≤ ") + Numbers.text(limit);
    }
}
