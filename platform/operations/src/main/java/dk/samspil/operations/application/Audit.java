package dk.samspil.operations.application;

import dk.samspil.operations.domain.AuditRow;
import java.util.List;

/** Who did what, when and why. */
public interface Audit {

    /** Keeps a row, one per id; the outcome of the latest counts. */
    void note(AuditRow row);

    /** The latest first. */
    List<AuditRow> latest(int atMost);
}
