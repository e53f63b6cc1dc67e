package dk.samspil.registration.application;

import dk.samspil.registration.domain.PersonId;

/**
 * Gives the same address the same id, everywhere and for good, while nobody without the secret can tell
 * which address an id belongs to.
 */
@FunctionalInterface
public interface PersonIds {
    PersonId of(String email);
}
