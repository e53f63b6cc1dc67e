package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import dk.samspil.registration.domain.Ruling;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a timer does at every call where it is due; one call that fails does not hold up the others. */
record DueCalls(Calls calls, Predicate<Call> due, Function<Call, Ruling<Boolean>> decision) {

    /** @throws IllegalStateException after all the others, if one failed */
    void handle() {
        var failed = new IllegalStateException("not all calls could be looked after");
        for (var each : calls.all()) {
            try {
                if (due.test(each)) decide(each.id());
            } catch (RuntimeException e) {
                failed.addSuppressed(e);
            }
        }
        if (failed.getSuppressed().length > 0) throw failed;
    }

    private void decide(CallId id) {
        calls.<Boolean>react(
                id,
                current -> current.<Change<Call, CallNews, Boolean>>map(call -> Changes.of(call, decision.apply(call)))
                        .orElseGet(() -> Change.none(false)));
    }
}
