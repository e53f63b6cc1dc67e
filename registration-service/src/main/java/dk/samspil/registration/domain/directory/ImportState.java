package dk.samspil.registration.domain.directory;

/** How an import stands. */
public enum ImportState {
    /** Nothing is wrong with it; nothing is written yet. */
    READY,
    /** Something is wrong with it, so that nothing will be written. */
    FAULTY,
    UNDER_WAY,
    DONE,
    /** It was given up, or nobody came back to it; its rows are gone. */
    DISCARDED
}
