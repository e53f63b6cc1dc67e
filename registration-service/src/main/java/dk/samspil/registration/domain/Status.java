package dk.samspil.registration.domain;

import dk.samspil.places.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How an application stands, from what it says and what the call says of it.
 *
 * @param position for one that waits: those who wait before it, plus 1
 * @param offerExpiresAt for one that is offered a place
 */
public record Status(ApplicationState state, OptionalInt position, Optional<Instant> offerExpiresAt) {

    public static Status of(Application application, Call call) {
        var attempt = application.latest();
        var line = call.line(application.id().municipality()).filter(l -> l.attempt() == attempt.number());
        var ending = line.flatMap(Line::ending);
        if (ending.isPresent()) return only(ended(ending.get()));
        if (attempt.retracted()) return only(ApplicationState.RETRACTED);
        return line.flatMap(l -> call.places().of(l.municipality().value()))
                .map(place -> standing(place, call))
                .orElseGet(() -> only(ApplicationState.RECEIVED));
    }

    /** Whether what the application says may still be changed. */
    public boolean isOpen() {
        return state == ApplicationState.RECEIVED || state == ApplicationState.WAITING;
    }

    private static Status standing(Place place, Call call) {
        return switch (place.standing()) {
            case CONFIRMED -> only(ApplicationState.JOINED);
            case OFFERED ->
                new Status(ApplicationState.OFFERED, OptionalInt.empty(), Optional.ofNullable(place.expiresAt()));
            case WAITING ->
                new Status(ApplicationState.WAITING, call.places().position(place.holder()), Optional.empty());
        };
    }

    private static ApplicationState ended(Ending ending) {
        return switch (ending) {
            case RETRACTED -> ApplicationState.RETRACTED;
            case WITHDRAWN -> ApplicationState.WITHDRAWN;
            case LAPSED -> ApplicationState.LAPSED;
            case DECLINED -> ApplicationState.DECLINED;
            case REFUSED -> ApplicationState.REFUSED;
        };
    }

    private static Status only(ApplicationState state) {
        return new Status(state, OptionalInt.empty(), Optional.empty());
    }
}
