package dk.samspil.registration.domain;

import java.time.Instant;

/** What the coordinator wants to become of an application, whatever is suggested, and why. */
public record Pin(Choice choice, String by, Instant at, String reason) {}
