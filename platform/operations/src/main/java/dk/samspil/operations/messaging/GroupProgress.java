package dk.samspil.operations.messaging;

import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.operations.application.ReadProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far the group has come, by its committed offsets: it looks where the topics end, remembers when, and waits until
 * the group is past those ends, whichever instance gets it there. While the group has parked events, it is not past them.
 */
public final class GroupProgress implements ReadProgress {
    private static final Logger LOG = LoggerFactory.getLogger(GroupProgress.class);

    /** By how much the broker's clock may be behind ours. */
    private static final Duration SKEW = Duration.ofSeconds(1);

    private final Offsets offsets;
    private final String group;
    private final List<String> topics;
    private final ParkedEvents parked;
    private final InstantSource system;
    private @Nullable Look look;
    private Instant upTo = Instant.EPOCH;

    public GroupProgress(Offsets offsets, String group, String topics, ParkedEvents parked, InstantSource system) {
        this.offsets = offsets;
        this.group = group;
        this.topics = Offsets.split(topics);
        this.parked = parked;
        this.system = system;
    }

    private record Look(Instant at, Map<TopicPartition, Long> ends) {}

    @Override
    public synchronized Instant upTo() {
        try {
            if (look == null) look = lookAhead();
            if (offsets.isPast(group, look.ends()) && parked.waiting(group) == 0) {
                if (look.at().isAfter(upTo)) upTo = look.at();
                look = null;
            }
        } catch (IllegalStateException e) {
            LOG.debug("How far has been read can't be told: {}", e.toString());
        }
        return upTo;
    }

    private Look lookAhead() {
        var before = system.instant().minus(SKEW);
        return new Look(before, offsets.ends(topics));
    }
}
