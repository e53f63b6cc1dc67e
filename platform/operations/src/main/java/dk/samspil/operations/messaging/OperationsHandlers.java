package dk.samspil.operations.messaging;

import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.operations.application.RecordEvent;

/** Every event of every service is recorded. */
public final class OperationsHandlers {
    private OperationsHandlers() {}

    public static HandlerTable table(RecordEvent record) {
        return HandlerTable.onAny(arrival -> record.handle(ArrivalReader.read(arrival)));
    }
}
