package dk.samspil.progression.domain;

/** Why a researcher does not take a municipality. */
public enum ReservationRefusal {
    CONFLICT_OF_INTEREST,
    AT_LIMIT
}
