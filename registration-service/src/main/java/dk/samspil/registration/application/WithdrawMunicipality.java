package dk.samspil.registration.application;

import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.Who;
import dk.samspil.registration.domain.WithdrawAnswer;
import java.time.Clock;
import java.util.Optional;

/** A municipality leaves the programme; its place is offered to the first in line. */
public final class WithdrawMunicipality {
    private final Calls calls;
    private final OfferExpiry expiry;
    private final Clock clock;

    public WithdrawMunicipality(Calls calls, OfferExpiry expiry, Clock clock) {
        this.calls = calls;
        this.expiry = expiry;
        this.clock = clock;
    }

    public record Command(ApplicationId application, String by, Optional<String> reason) {}

    public WithdrawAnswer handle(Command command) {
        var municipality = command.application().municipality();
        return calls.change(
                command.application().call(),
                WithdrawAnswer.class,
                current -> Changes.of(
                        current,
                        call -> call.withdraw(
                                municipality, new Who(command.by(), clock.instant(), command.reason()), expiry),
                        WithdrawAnswer.NOT_JOINED));
    }
}
