package dk.samspil.operations.application;

import dk.samspil.operations.domain.AuditRow;
import java.util.List;

/** Who did what, when and why. */
public interface Audit {

    /** Keeps a row, one per id: a repeat of the command changes nothing. */
    void begin(AuditRow row);

    /** Keeps what came of it, unless that is known already. */
    void end(AuditRow row);

    /** The latest first. */
    List<AuditRow> latest(int atMost);
}
