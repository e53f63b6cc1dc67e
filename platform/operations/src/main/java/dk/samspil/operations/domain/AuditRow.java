package dk.samspil.operations.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody did here. No names of people, but those who may do such things.
 *
 * @param id of its own: whatever is tried has its row
 * @param at system time
 * @param who the subject of the token
 * @param target what it was done to
 * @param outcome what came of it; {@code asked} as long as that is not known
 */
public record AuditRow(String id, Instant at, String who, String action, String target, String reason, String outcome) {
    public static final String ASKED = "asked";

    /** Of an attempt that begins: it has an id of its own. */
    public static AuditRow asked(Instant at, String who, String action, String target, String reason) {
        return new AuditRow(UUID.randomUUID().toString(), at, who, action, target, reason, ASKED);
    }

    public AuditRow ended(String result) {
        return new AuditRow(id, at, who, action, target, reason, result);
    }
}
