package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.ApplicationId;
import java.util.List;

/** What municipalities have written and not submitted. Nobody is told of it. */
public interface ApplicationDrafts extends Aggregates<ApplicationId, ApplicationDraft, Void> {
    /** Those with content; there are at most 98 for each call that takes applications or lately did. */
    List<ApplicationDraft> written();
}
