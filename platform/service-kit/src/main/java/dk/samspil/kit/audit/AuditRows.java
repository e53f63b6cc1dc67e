package dk.samspil.kit.audit;

import java.util.List;

/** The rows of a service. They are added and completed, once each; nothing else is done to them but that they age. */
public interface AuditRows {

    /**
     * Keeps a row whose outcome is not known yet.
     *
     * @throws dk.samspil.messaging.aggregate.StoreUnavailable if it was not kept
     * @throws dk.samspil.messaging.aggregate.OutcomeUnknown if it may not have been
     */
    void begin(AuditRow row);

    /** Keeps what came of it, unless that is known already. */
    void end(RowId row, Outcome outcome);

    /** The latest first. */
    List<AuditRow> find(AuditQuery query, int atMost);

    /** Removes what is older than this. */
    void forget(RowId before);
}
