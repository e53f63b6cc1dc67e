package dk.samspil.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** A topic of the published language with its settings; partition counts are fixed at creation. */
public record Topic(String name, int partitions, Map<String, String> settings) {

    private static final int PARTITIONS = 6;

    public Topic {
        settings = Map.copyOf(settings);
    }

    /** One topic per publishing service, and the contact details by person. */
    public static List<Topic> all() {
        return List.of(
                events("registration.events"),
                events("progression.events"),
                events("conference.events"),
                events("notification.events"),
                events("operations.events"),
                people("registration.people"));
    }

    /** Kept for good: a new consumer is built from the start. */
    public static Topic events(String name) {
        return new Topic(
                name,
                PARTITIONS,
                Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG, "-1",
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime"));
    }

    /** The current record per key only; what was replaced or erased leaves the disk within a day. */
    public static Topic people(String name) {
        return people(name, Duration.ofHours(24));
    }

    /**
     * The same, within so long, as long as something is appended to each partition every eighth of it: only then is a
     * segment closed that is older than a quarter, and only closed ones are compacted, at the latest after half. That a
     * key was erased stays for a week, for readers that were away.
     */
    public static Topic people(String name, Duration within) {
        return new Topic(
                name,
                PARTITIONS,
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.MIN_COMPACTION_LAG_MS_CONFIG,
                        "0",
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                        millis(within.dividedBy(2)),
                        TopicConfig.SEGMENT_MS_CONFIG,
                        millis(within.dividedBy(4)),
                        TopicConfig.SEGMENT_JITTER_MS_CONFIG,
                        "0",
                        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
                        "0.01",
                        TopicConfig.DELETE_RETENTION_MS_CONFIG,
                        millis(Duration.ofDays(7)),
                        TopicConfig.FILE_DELETE_DELAY_MS_CONFIG,
                        "1000",
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                        "LogAppendTime"));
    }

    NewTopic request() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
