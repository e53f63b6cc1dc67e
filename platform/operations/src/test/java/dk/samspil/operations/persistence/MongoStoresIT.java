package dk.samspil.operations.persistence;

import static dk.samspil.operations.domain.Sample.JOINING;
import static dk.samspil.operations.domain.Sample.PLANNED;
import static dk.samspil.operations.domain.Sample.event;
import static dk.samspil.operations.domain.Sample.planned;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.samspil.operations.domain.AuditRow;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Sample;
import dk.samspil.operations.domain.Watch;
import dk.samspil.testkit.Infrastructure;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MongoStoresIT {
    private static final Occurrence JOINED = event("registration.municipality-joined", 7);

    private final MongoDatabase database = Infrastructure.get().freshDatabase();

    @Test
    void keepsAWatchOnceUntilItIsRemoved() {
        var watches = new MongoWatches(database);
        var watch = Watch.of(JOINING, JOINED);

        watches.add(watch);
        watches.update(watch.with(IncidentId.of(JOINING.name(), JOINED.id())));
        watches.add(watch);

        assertThat(watches.due(Sample.at(67), Set.of()))
                .as("before its deadline")
                .isEmpty();
        var outstanding = watch.with(IncidentId.of(JOINING.name(), JOINED.id()));
        assertThat(watches.due(Sample.at(68), Set.of())).containsExactly(outstanding);
        assertThat(watches.due(Sample.at(68), Set.of(JOINING.name())))
                .as("outstanding already")
                .containsExactly(outstanding);
        watches.remove(watch);
        assertThat(watches.update(outstanding)).as("gone").isFalse();
        assertThat(watches.due(Sample.at(68), Set.of())).isEmpty();
    }

    @Test
    void keepsAWatchForLaterUntilItsTimeIsCounted() {
        var watches = new MongoWatches(database);
        var morning = Instant.parse("2014-09-08T05:00:00Z");
        var watch = Watch.of(PLANNED, planned("m1", 0, morning.toString()));
        var counted = watch.dueAt(Sample.at(30));

        watches.update(counted);
        assertThat(watches.due(Sample.at(1000), Set.of()))
                .as("never put in place")
                .isEmpty();
        watches.add(watch);
        watches.add(Watch.of(JOINING, JOINED));

        assertThat(watches.planned(morning.minusMillis(1))).isEmpty();
        assertThat(watches.planned(morning)).containsExactly(watch);
        watches.update(counted);
        assertThat(watches.planned(morning)).isEmpty();
        assertThat(watches.due(Sample.at(31), Set.of())).containsExactly(counted);
        assertThat(watches.due(Sample.at(31), Set.of("another"))).containsExactly(counted);
        assertThat(watches.due(Sample.at(31), Set.of(counted.expectation()))).isEmpty();
    }

    @Test
    void readsAnIncidentAsItWasWritten() {
        var open = Incident.open(JOINING, JOINED, List.of("welcome"), Sample.at(61));
        var closed = open.close(new Incident.Closing(Incident.Reason.FULFILLED, Sample.at(90)));

        assertThat(IncidentDocument.of(open).toIncident()).isEqualTo(open);
        assertThat(IncidentDocument.of(closed).toIncident()).isEqualTo(closed);
    }

    @Test
    void keepsTheFirstOutcomeOfACommand() {
        var audit = new MongoAudit(database);
        var asked = new AuditRow("id", Sample.at(1), "operations", "redrive", "service=*", "mended", AuditRow.ASKED);

        audit.begin(asked);
        audit.end(asked.ended("progression: taken 3"));
        audit.begin(asked);
        audit.end(asked.ended("progression: already_requested 0"));

        assertThat(audit.latest(10)).containsExactly(asked.ended("progression: taken 3"));
    }

    @Test
    void showsTheLatestRowFirst() {
        var audit = new MongoAudit(database);
        for (int i = 0; i < 3; i++) {
            audit.begin(new AuditRow("id" + i, Sample.at(i), "operations", "redrive", "t", "r", "o"));
        }

        assertThat(audit.latest(2)).extracting(AuditRow::id).containsExactly("id2", "id1");
    }
}
