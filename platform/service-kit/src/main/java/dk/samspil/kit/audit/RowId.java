package dk.samspil.kit.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The id of a row: twelve hexadecimal digits of system time in milliseconds, then chance. So rows by id are rows by
 * time, and a span of time is a range of ids.
 */
public record RowId(String value) implements Comparable<RowId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{16}");
    private static final String TIME = "%012x-";
    private static final int TIME_DIGITS = 12;
    private static final int RADIX = 16;
    private static final long LATEST = (1L << 47) - 1;

    public RowId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("not the id of a row");
    }

    public static RowId at(Instant system) {
        var chance = ThreadLocalRandom.current().nextLong();
        return new RowId(TIME.formatted(system.toEpochMilli()) + HexFormat.of().toHexDigits(chance));
    }

    /** What all ids of this time and later are not below. */
    public static RowId first(Instant system) {
        return new RowId(TIME.formatted(within(system)) + HexFormat.of().toHexDigits(0L));
    }

    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** System time. */
    public Instant time() {
        return Instant.ofEpochMilli(Long.parseLong(value.substring(0, TIME_DIGITS), RADIX));
    }

    /** Years beyond reckoning stand for the first and the last that there are. */
    private static long within(Instant system) {
        if (system.isBefore(Instant.EPOCH)) return 0;
        return system.isAfter(Instant.ofEpochMilli(LATEST)) ? LATEST : system.toEpochMilli();
    }

    @Override
    public int compareTo(RowId other) {
        return value.compareTo(other.value());
    }
}
