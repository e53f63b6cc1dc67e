package dk.samspil.operations.messaging;

import dk.samspil.operations.application.Lags;
import dk.samspil.operations.domain.LagReport;
import dk.samspil.operations.domain.LagReport.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;

/** The lag of each service on each topic, by the offsets that its group has committed. */
public final class BrokerLags implements Lags {
    private final Offsets offsets;
    private final Ages ages;
    private final List<String> groups;
    private final InstantSource system;

    /** @param groups the services' names, which are their groups */
    public BrokerLags(Offsets offsets, Ages ages, List<String> groups, InstantSource system) {
        this.offsets = offsets;
        this.ages = ages;
        this.groups = List.copyOf(groups);
        this.system = system;
    }

    @Override
    public LagReport ask() {
        var at = system.instant();
        var lines = new ArrayList<Line>();
        for (var group : groups) lines.addAll(lines(group, at));
        return new LagReport(at, lines);
    }

    private List<Line> lines(String group, Instant at) {
        var committed = offsets.committed(group);
        var topics = committed.keySet().stream()
                .map(TopicPartition::topic)
                .distinct()
                .sorted()
                .toList();
        if (topics.isEmpty()) return List.of();
        var behind = new TreeMap<String, Map<TopicPartition, Long>>();
        topics.forEach(topic -> behind.put(topic, new java.util.HashMap<>()));
        var records = new TreeMap<String, Long>();
        offsets.ends(topics).forEach((partition, end) -> {
            var next = committed.getOrDefault(partition, 0L);
            records.merge(partition.topic(), end - next, Long::sum);
            if (end > next) behind.get(partition.topic()).put(partition, next);
        });
        return records.entrySet().stream()
                .map(e -> new Line(group, e.getKey(), e.getValue(), oldest(behind.get(e.getKey()), at)))
                .toList();
    }

    private Optional<Duration> oldest(Map<TopicPartition, Long> unhandled, Instant at) {
        return ages.oldest(unhandled).map(appended -> Duration.between(appended, at)).map(BrokerLags::notNegative);
    }

    /** The broker's clock may be ahead of ours. */
    private static Duration notNegative(Duration age) {
        return age.isNegative() ? Duration.ZERO : age;
    }
}
