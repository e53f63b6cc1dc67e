package dk.samspil.registration.domain;

import java.util.Optional;

/** Somebody in an application that is not finished; anything may be missing. */
public record DraftPerson(
        Optional<String> name,
        Optional<String> email,
        Optional<String> title,
        Optional<String> role,
        Optional<String> language) {}
