package dk.samspil.progression.domain;

/** Who takes part: the municipality in its programme, where it lies, and whom to turn to. */
public record Party(ParticipationId participation, RegionCode region, PersonId contact) {}
