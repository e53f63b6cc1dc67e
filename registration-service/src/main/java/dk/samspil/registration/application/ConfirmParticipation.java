package dk.samspil.registration.application;

import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ConfirmAnswer;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.Who;
import java.time.Clock;
import java.util.Optional;

/** A municipality takes the place that it is offered. */
public final class ConfirmParticipation {
    private final Calls calls;
    private final OfferExpiry expiry;
    private final Clock clock;

    public ConfirmParticipation(Calls calls, OfferExpiry expiry, Clock clock) {
        this.calls = calls;
        this.expiry = expiry;
        this.clock = clock;
    }

    public record Command(ApplicationId application, String by, Optional<String> reason) {}

    public ConfirmAnswer handle(Command command) {
        var municipality = command.application().municipality();
        return calls.change(
                command.application().call(),
                ConfirmAnswer.class,
                current -> Changes.of(
                        current,
                        call -> call.confirm(
                                municipality, new Who(command.by(), clock.instant(), command.reason()), expiry),
                        ConfirmAnswer.NOT_OFFERED));
    }
}
