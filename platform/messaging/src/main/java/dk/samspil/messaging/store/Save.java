package dk.samspil.messaging.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One conditional write: what is to become of an aggregate if it still has the version that was read.
 *
 * @param before what was read
 * @param state the next state; null leaves it as it is
 * @param version the next version
 * @param entries pushed to the outbox, which is never rewritten
 * @param handled sequences that rise
 * @param commands answers to add
 * @param commit names this write, so that it can be recognised when its outcome is unknown
 */
public record Save<S>(
        Snapshot<S> before,
        @Nullable S state,
        long version,
        List<OutboxEntry> entries,
        Map<String, Long> handled,
        List<Answered> commands,
        String commit) {

    public long sequence() {
        return entries.isEmpty() ? before.sequence() : entries.getLast().sequence();
    }

    public long pushed() {
        return entries.isEmpty() ? before.pushed() : entries.getLast().position();
    }
}
