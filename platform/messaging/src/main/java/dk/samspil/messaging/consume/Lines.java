package dk.samspil.messaging.consume;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** The partitions that this process owns, and the record keys in them that have something parked, as the store says. */
final class Lines {
    private final String group;
    private final ParkedEvents parked;
    private final Map<TopicPartition, Optional<Set<String>>> blocked = new ConcurrentHashMap<>();

    Lines(String group, ParkedEvents parked) {
        this.group = group;
        this.parked = parked;
    }

    /** Ours from now on; the keys are loaded when they are needed first, for the store may be away now. */
    void own(Collection<TopicPartition> partitions) {
        partitions.forEach(p -> blocked.put(p, Optional.empty()));
    }

    void disown(Collection<TopicPartition> partitions) {
        partitions.forEach(blocked::remove);
    }

    Set<TopicPartition> owned() {
        return Set.copyOf(blocked.keySet());
    }

    boolean isBlocked(TopicPartition partition, String key) {
        return keys(partition).contains(key);
    }

    void block(TopicPartition partition, String key) {
        keys(partition).add(key);
    }

    /** Something is no longer parked there: ask the store again what is. */
    void changed(TopicPartition partition) {
        blocked.put(partition, Optional.empty());
    }

    int count() {
        return blocked.values().stream()
                .flatMap(Optional::stream)
                .mapToInt(Set::size)
                .sum();
    }

    private Set<String> keys(TopicPartition partition) {
        var known = blocked.getOrDefault(partition, Optional.empty());
        if (known.isPresent()) return known.get();
        Set<String> keys = ConcurrentHashMap.newKeySet();
        keys.addAll(parked.blockedKeys(group, partition));
        blocked.put(partition, Optional.of(keys));
        return keys;
    }
}
