package dk.samspil.conference.domain;

/** One acceptance of an invitation, told from the next by its attempt. */
public record Registration(InvitationId invitation, int attempt) {}
