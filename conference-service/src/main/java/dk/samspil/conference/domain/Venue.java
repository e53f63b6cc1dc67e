package dk.samspil.conference.domain;

/** Where a conference is held. */
public record Venue(String name, String address) {}
