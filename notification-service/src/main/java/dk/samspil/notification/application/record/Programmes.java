package dk.samspil.notification.application.record;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.record.Programme;
import java.util.List;

/** All programmes that were heard of, by their call. */
public interface Programmes extends Aggregates<String, Programme, Void> {
    List<Programme> all();
}
