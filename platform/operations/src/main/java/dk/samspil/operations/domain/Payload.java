package dk.samspil.operations.domain;

/** The data of an event: JSON, or hexadecimal where it is none. */
public record Payload(String text, boolean json) {}
