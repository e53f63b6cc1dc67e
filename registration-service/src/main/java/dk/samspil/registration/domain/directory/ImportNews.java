package dk.samspil.registration.domain.directory;

/** What follows from an import. */
public sealed interface ImportNews {

    /** The rows of this chunk are to be carried out. */
    record ChunkDue(ImportId file, int chunk) implements ImportNews {}
}
