package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.ApplicationId;
import java.util.List;

/** What was not submitted is thrown away: by whoever wrote it, or since it has been submitted. */
public final class DiscardDraft {
    private final ApplicationDrafts drafts;

    public DiscardDraft(ApplicationDrafts drafts) {
        this.drafts = drafts;
    }

    /** Also where there is none. */
    public void handle(ApplicationId id) {
        if (drafts.find(id).isEmpty()) return;
        drafts.react(
                id,
                current -> current.filter(d -> d.content().isPresent())
                        .map(d -> Change.to(d.discarded(), List.<Void>of()))
                        .orElseGet(Change::none));
    }
}
