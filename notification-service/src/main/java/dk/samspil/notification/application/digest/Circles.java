package dk.samspil.notification.application.digest;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.digest.Circle;
import dk.samspil.notification.domain.rights.Untold;
import java.util.List;

/** Who hears of calls, by the call. */
public interface Circles extends Aggregates<String, Circle, Untold> {

    List<Circle> all();
}
