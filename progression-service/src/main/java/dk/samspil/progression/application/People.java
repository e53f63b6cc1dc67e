package dk.samspil.progression.application;

import dk.samspil.progression.domain.PersonId;
import org.jspecify.annotations.Nullable;

/** The people of registration-service, who alone keeps names and addresses. */
public interface People {

    /** Makes these details known; the same address is always the same person. */
    PersonId register(Details details);

    record Details(String name, String email, @Nullable String title, String language) {}
}
