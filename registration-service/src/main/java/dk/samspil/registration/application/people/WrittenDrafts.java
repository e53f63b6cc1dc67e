package dk.samspil.registration.application.people;

import dk.samspil.registration.domain.ApplicationDraft;
import java.util.List;

/** What municipalities have written so far and not submitted. */
@FunctionalInterface
public interface WrittenDrafts {
    List<ApplicationDraft> all();
}
