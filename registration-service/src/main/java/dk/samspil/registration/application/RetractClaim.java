package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.OfferExpiry;
import java.time.Instant;

/** The call lets go of an application that was taken back; its place goes on to the first in line. */
public final class RetractClaim {
    private final Calls calls;
    private final OfferExpiry expiry;

    public RetractClaim(Calls calls, OfferExpiry expiry) {
        this.calls = calls;
        this.expiry = expiry;
    }

    public record Command(ApplicationId application, int attempt, Instant at) {}

    public void handle(Command command) {
        var municipality = command.application().municipality();
        calls.react(
                command.application().call(),
                current -> current.map(call ->
                                Changes.of(call, call.retract(municipality, command.attempt(), command.at(), expiry)))
                        .orElseGet(() -> Change.none(false)));
    }
}
