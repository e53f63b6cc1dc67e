package dk.samspil.progression.domain;

/** What became of a choice that the researcher could not take: the last one is kept, to tell who made it. */
public record Turndown(int attempt, ReservationRefusal why) {}
