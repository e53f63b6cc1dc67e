package dk.samspil.operations.application;

import dk.samspil.operations.domain.EventName;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How many events of each name this process has recorded since it was started. */
public final class Tally {
    private final Map<EventName, LongAdder> counts = new ConcurrentHashMap<>();

    void count(EventName name) {
        counts.computeIfAbsent(name, _ -> new LongAdder()).increment();
    }

    /** By name, in alphabetical order. */
    public Map<String, Long> counts() {
        var sorted = new TreeMap<String, Long>();
        counts.forEach((name, count) -> sorted.put(name.value(), count.sum()));
        return sorted;
    }
}
