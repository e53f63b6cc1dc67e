package dk.samspil.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ForgetAuditTest {
    private static final Instant NOW = Instant.parse("2028-02-29T12:00:00Z");

    private final InMemoryAuditRows rows = new InMemoryAuditRows();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final ForgetAudit forget = new ForgetAudit(rows, now::get);

    @Test
    void forgetsRowsOf24Months() {
        rows.begin(AuditRowsContract.row(Instant.parse("2026-02-28T11:59:59.999Z"), "ane", Map.of()));
        var kept = AuditRowsContract.row(Instant.parse("2026-02-28T12:00:00Z"), "ane", Map.of());
        rows.begin(kept);

        forget.handle();

        assertThat(rows.only()).hasValue(kept);
    }

    @Test
    void looksOncePerHour() {
        forget.handle();
        rows.begin(AuditRowsContract.row(Instant.EPOCH, "ane", Map.of()));
        now.set(NOW.plus(Duration.ofMinutes(59)));
        forget.handle();
        assertThat(rows.only()).isPresent();

        now.set(NOW.plus(Duration.ofMinutes(60)));
        forget.handle();
        assertThat(rows.only()).isEmpty();
    }
}
