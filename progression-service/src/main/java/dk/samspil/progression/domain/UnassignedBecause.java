package dk.samspil.progression.domain;

/** Why a researcher leaves a municipality. */
public enum UnassignedBecause {
    WITHDRAWN,
    REPLACED,
    /** The researcher is there no more. */
    UNAVAILABLE
}
