package dk.samspil.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WithInfrastructure
class MongoAuditRowsIT extends AuditRowsContract {
    MongoAuditRowsIT() {
        super(new MongoAuditRows(Infrastructure.get().freshDatabase()));
    }

    @Test
    void whatIsNotKeptIsSaidToTheCaller() {
        var nowhere = "mongodb://localhost:1/?serverSelectionTimeoutMS=50&connectTimeoutMS=50";
        try (var client = MongoClients.create(nowhere)) {
            var away = new MongoAuditRows(client.getDatabase("none"));
            var row = row(Instant.EPOCH, "ane", Map.of());

            assertThatThrownBy(() -> away.begin(row)).isInstanceOf(StoreUnavailable.class);
        }
    }

    /** Printed, not asserted: what the two writes cost on this machine. */
    @Test
    void tellsWhatARowCosts() {
        var count = 300;
        var begun = System.nanoTime();
        for (int i = 0; i < count; i++) {
            var row = row(Instant.EPOCH.plusMillis(i), "ane", Map.of("id", "c"));
            rows.begin(row);
            rows.end(row.id(), new Outcome(200, "", ""));
        }
        var each = Duration.ofNanos((System.nanoTime() - begun) / count);
        System.out.println("A row of the audit, begun and completed: " + each.toNanos() / 1000 + " µs");

        assertThat(rows.find(all(), count + 1)).hasSize(count);
    }
}
