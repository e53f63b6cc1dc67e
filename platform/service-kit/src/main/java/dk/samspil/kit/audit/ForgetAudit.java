package dk.samspil.kit.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** Removes rows when they are 24 months old, by system time; looks at most once an hour. */
public final class ForgetAudit {
    private static final int KEPT_MONTHS = 24;
    private static final Duration EVERY = Duration.ofHours(1);

    private final AuditRows rows;
    private final InstantSource system;
    private volatile Instant next = Instant.MIN;

    public ForgetAudit(AuditRows rows, InstantSource system) {
        this.rows = rows;
        this.system = system;
    }

    public void handle() {
        var now = system.instant();
        if (now.isBefore(next)) return;
        rows.forget(RowId.first(
                now.atOffset(ZoneOffset.UTC).minusMonths(KEPT_MONTHS).toInstant()));
        next = now.plus(EVERY);
    }
}
