package dk.samspil.messaging.aggregate;

import java.util.Optional;

/** What to do given the current state, empty where the aggregate does not exist yet. Pure: it may be asked again. */
@FunctionalInterface
public interface Decision<S, E, A> {
    Change<S, E, A> on(Optional<S> current);
}
