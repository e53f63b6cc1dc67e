package dk.samspil.conference.domain;

/** A title in both languages. */
public record Title(String da, String en) {}
