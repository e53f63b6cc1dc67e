package dk.samspil.registration.domain;

/** Somebody who takes part for a municipality. */
public record Participant(PersonId person, ParticipantRole role) {}
