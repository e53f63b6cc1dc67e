package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.ApplicationId;
import java.time.Instant;
import java.util.List;

/** What municipalities have written and not submitted. Nobody is told of it. */
public interface ApplicationDrafts extends Aggregates<ApplicationId, ApplicationDraft, Void> {
    /** Those with content that was saved before a time. */
    List<ApplicationDraft> savedBefore(Instant time);
}
