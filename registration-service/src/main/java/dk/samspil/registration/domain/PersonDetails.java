package dk.samspil.registration.domain;

import java.util.Optional;

/** How a person is called and reached. */
public record PersonDetails(
        String name,
        String email,
        Optional<String> title,
        Optional<MunicipalityCode> municipality,
        Language language) {}
