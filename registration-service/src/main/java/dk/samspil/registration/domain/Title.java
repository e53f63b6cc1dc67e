package dk.samspil.registration.domain;

/** What something is called, in both languages. */
public record Title(String da, String en) {}
