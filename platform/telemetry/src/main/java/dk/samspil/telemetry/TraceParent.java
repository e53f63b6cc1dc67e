package dk.samspil.telemetry;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A span of a distributed trace, as W3C Trace Context writes it (version 00). */
public record TraceParent(String traceId, String spanId, boolean sampled) {
    /** The header, on HTTP and on Kafka. */
    public static final String HEADER = "traceparent";

    private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");
    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);

    /** Reads a header; empty for anything that is not well-formed, as the recommendation asks. */
    public static Optional<TraceParent> parse(@Nullable String header) {
        if (header == null) return Optional.empty();
        var match = FORM.matcher(header);
        if (!match.matches()
                || match.group(1).equals(NO_TRACE)
                || match.group(2).equals(NO_SPAN)) return Optional.empty();
        return Optional.of(
                new TraceParent(match.group(1), match.group(2), (Integer.parseInt(match.group(3), 16) & 1) == 1));
    }

    /** The first span of a new trace. */
    public static TraceParent fresh() {
        var random = new SplittableRandom();
        return new TraceParent(hex(random) + hex(random), hex(random), true);
    }

    /** The header's value. */
    public String header() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }

    private static String hex(SplittableRandom random) {
        return "%016x".formatted(random.nextLong(1, Long.MAX_VALUE));
    }
}
