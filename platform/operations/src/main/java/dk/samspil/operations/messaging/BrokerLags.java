package dk.samspil.operations.messaging;

import dk.samspil.operations.application.Lags;
import dk.samspil.operations.domain.LagReport;
import dk.samspil.operations.domain.LagReport.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        var topics = committed.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
        if (topics.isEmpty()) return List.of();
        return offsets.ends(topics).entrySet().stream()
                .map(e -> new Behind(e.getKey(), committed.getOrDefault(e.getKey(), 0L), e.getValue()))
                .collect(Collectors.groupingBy(Behind::topic, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> line(group, e.getKey(), e.getValue(), at))
                .toList();
    }

    private Line line(String group, String topic, List<Behind> partitions, Instant at) {
        var unhandled = partitions.stream()
                .filter(p -> p.records() > 0)
                .collect(Collectors.toMap(Behind::partition, Behind::next));
        var oldest = ages.oldest(unhandled)
                .map(appended -> Duration.between(appended, at))
                .map(BrokerLags::notNegative);
        return new Line(
                group, topic, partitions.stream().mapToLong(Behind::records).sum(), oldest);
    }

    /** A partition, the next record that the group will handle, and the next that will be appended. */
    private record Behind(TopicPartition partition, long next, long end) {
        String topic() {
            return partition.topic();
        }

        long records() {
            return end - next;
        }
    }

    /** The broker's clock may be ahead of ours. */
    private static Duration notNegative(Duration age) {
        return age.isNegative() ? Duration.ZERO : age;
    }
}
