package dk.samspil.messaging.store;

/** A command that has been decided, with its answer as JSON, kept for the time that it may be repeated. */
public record Answered(String id, String fingerprint, String answer) {}
