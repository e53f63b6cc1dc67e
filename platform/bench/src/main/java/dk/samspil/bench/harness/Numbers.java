package dk.samspil.bench.harness;

import java.util.Locale;

/** Numbers as they are printed: three digits that mean something, no more. */
final class Numbers {
    private Numbers() {}

    static String text(double value) {
        var size = Math.abs(value);
        if (size >= 100 || value == Math.rint(value)) return String.format(Locale.ROOT, "%,.0f", value);
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
    }
}
