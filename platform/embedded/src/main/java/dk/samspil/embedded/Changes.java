package dk.samspil.embedded;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Changes are numbered as they begin, so that whoever may have seen one knows until which number all must be committed.
 * Who reads some documents need not wait for what is written to others.
 */
final class Changes {

    private final AtomicLong begun = new AtomicLong();

    /** By what was changed, as {@link Concern} says it; nothing that is committed. */
    private final Map<String, Long> latest = new ConcurrentHashMap<>();

    /** Before the change is applied. */
    void begin(Concern concern) {
        long number = begun.incrementAndGet();
        for (String changed : concern.changed()) {
            latest.merge(changed, number, Math::max);
        }
    }

    /** The latest change that may be seen by whoever looks at this, and is not committed yet; 0 if there is none. */
    long seen(Concern concern) {
        long seen = 0;
        for (String looked : concern.looked()) {
            seen = Math.max(seen, latest.getOrDefault(looked, 0L));
        }
        return seen;
    }

    /** How many have begun. */
    long begun() {
        return begun.get();
    }

    /** All changes are, up to this one. */
    void committed(long upTo) {
        latest.values().removeIf(number -> number <= upTo);
    }
}
