package dk.samspil.registration.application.people;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.Status;
import dk.samspil.registration.domain.people.Retention;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Removes what applications said that were not admitted, once their time is up. How they stood is kept, and so is who
 * joined. Safe to run at any time, by anybody, any number of times.
 */
public final class ForgetApplications {
    private final Calls calls;
    private final Applications applications;
    private final Clock clock;

    public ForgetApplications(Calls calls, Applications applications, Clock clock) {
        this.calls = calls;
        this.applications = applications;
        this.clock = clock;
    }

    public void handle() {
        var now = clock.instant();
        calls.all().stream()
                .filter(call -> Retention.APPLICATIONS_NOT_ADMITTED.hasEnded(
                        call.terms().deadline(), now))
                .forEach(call -> forgetAll(call, now));
    }

    private void forgetAll(Call call, Instant now) {
        applications.of(call.id()).stream()
                .filter(application -> !next(application, call, now).equals(application))
                .forEach(application -> forget(application.id(), call, now));
    }

    private void forget(ApplicationId id, Call call, Instant now) {
        applications.react(
                id,
                current -> current.map(a -> next(a, call, now))
                        .filter(next -> !next.equals(current.get()))
                        .map(next -> Change.to(next, List.<ApplicationNews>of()))
                        .orElseGet(Change::none));
    }

    private static Application next(Application application, Call call, Instant now) {
        var state = Status.of(application, call).state();
        return switch (state) {
            case JOINED, WITHDRAWN ->
                application.forgottenBut(application.latest().number());
            case RETRACTED, LAPSED, DECLINED, REFUSED -> application.forgottenBut(0);
            case WAITING ->
                application.forgottenBut(
                        mayStillJoin(call, now) ? application.latest().number() : 0);
            // still to be decided: whoever is late with a decision needs what it is about
            case RECEIVED, OFFERED ->
                application.forgottenBut(application.latest().number());
        };
    }

    /** As long as places are passed on; where no day is set for its end, the retention's own ends it. */
    private static boolean mayStillJoin(Call call, Instant now) {
        return call.terms().cutOff().filter(now::isBefore).isPresent();
    }
}
