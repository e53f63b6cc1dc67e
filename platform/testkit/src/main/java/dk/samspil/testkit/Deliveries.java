package dk.samspil.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** What at-least-once delivery may do to events: repeats, and streams interleaved; first occurrences stay in order within a stream. */
public final class Deliveries {
    private static final int MOST_REPEATS = 5;

    private Deliveries() {}

    /** Every event one to five times, in an order that the seed decides. */
    public static <T> List<T> of(List<T> events, Function<T, ?> stream, long seed) {
        var random = new Random(seed);
        var waiting = new ArrayList<>(events);
        var delivered = new ArrayList<T>();
        while (!waiting.isEmpty()) {
            var next = firstOfItsStream(waiting, stream, random);
            delivered.add(next);
            waiting.remove(next);
        }
        for (var event : events) {
            for (int i = random.nextInt(MOST_REPEATS); i > 0; i--) {
                var first = delivered.indexOf(event);
                delivered.add(first + 1 + random.nextInt(delivered.size() - first), event);
            }
        }
        return delivered;
    }

    private static <T> T firstOfItsStream(List<T> waiting, Function<T, ?> stream, Random random) {
        var picked = stream.apply(waiting.get(random.nextInt(waiting.size())));
        return waiting.stream()
                .filter(e -> stream.apply(e).equals(picked))
                .findFirst()
                .orElseThrow();
    }
}
