package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.CallNews;
import java.util.List;

/** The calls. */
public interface Calls extends Aggregates<CallId, Call, CallNews> {

    /** All of them, by opening time; there are few. */
    List<Call> all();
}
