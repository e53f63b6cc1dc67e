package dk.samspil.operations.messaging;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.operations.application.RecordOccurrence;

/** Every event of every service is recorded. */
public final class OperationsHandlers {
    private OperationsHandlers() {}

    public static HandlerTable table(RecordOccurrence record) {
        return HandlerTable.onAny(arrival -> record.handle(ArrivalReader.read(arrival)));
    }
}
