package dk.samspil.registration.messaging.directory;

import dk.samspil.registration.domain.directory.ImportId;

/** A chunk of an import is to be carried out. */
record CarryOutChunkStep(String file, int chunk) {
    static final String NAME = "carry-out-chunk";

    ImportId toId() {
        return new ImportId(file);
    }
}
