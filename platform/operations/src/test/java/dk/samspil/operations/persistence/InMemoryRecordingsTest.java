package dk.samspil.operations.persistence;

import dk.samspil.operations.application.InMemoryRecordings;
import dk.samspil.operations.application.Recordings;

class InMemoryRecordingsTest extends RecordingsContract {
    private final Recordings recordings = new InMemoryRecordings();

    @Override
    Recordings recordings() {
        return recordings;
    }
}
