package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.ApplicationDraft;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.DraftContent;
import dk.samspil.registration.domain.Phase;
import dk.samspil.registration.domain.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A municipality keeps what it has written so far, or throws it away. */
public final class SaveDraft {
    private final ApplicationDrafts drafts;
    private final Applications applications;
    private final Calls calls;
    private final Clock clock;

    public SaveDraft(ApplicationDrafts drafts, Applications applications, Calls calls, Clock clock) {
        this.drafts = drafts;
        this.applications = applications;
        this.calls = calls;
        this.clock = clock;
    }

    /** What became of it. */
    public enum Answer {
        SAVED,
        UNKNOWN_CALL,
        CALL_CLOSED,
        /** What is submitted is amended instead. */
        ALREADY_APPLIED
    }

    public Answer handle(ApplicationId id, DraftContent content, String by) {
        var call = calls.find(id.call());
        if (call.isEmpty() || call.get().state().stage() == Stage.DRAFT) return Answer.UNKNOWN_CALL;
        var at = clock.instant();
        if (call.get().state().phase(at) == Phase.CLOSED) return Answer.CALL_CLOSED;
        if (hasApplied(id, call.get().state())) return Answer.ALREADY_APPLIED;
        return drafts.change(
                id,
                Answer.class,
                _ -> Change.to(new ApplicationDraft(id, Optional.of(content), by, at), List.of(), Answer.SAVED));
    }

    private boolean hasApplied(ApplicationId id, Call call) {
        return applications.find(id).filter(a -> a.state().isLive(call)).isPresent();
    }
}
