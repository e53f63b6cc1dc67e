package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.Call;
import java.util.function.BiFunction;

/** Changes of an application that are decided on what the call says of it. */
record ApplicationChanges(Applications applications, Calls calls) {

    /** @param unknown the answer where there is no such call or application */
    <A extends Enum<A>> A decide(
            ApplicationId id,
            A unknown,
            BiFunction<Application, Call, Change<Application, ApplicationNews, A>> decision) {
        var call = calls.find(id.call());
        if (call.isEmpty()) return unknown;
        return applications.change(
                id,
                unknown.getDeclaringClass(),
                current ->
                        current.map(a -> decision.apply(a, call.get().state())).orElseGet(() -> Change.none(unknown)));
    }
}
