package dk.samspil.registration.application;

import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.DecideAnswer;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.Who;
import java.time.Clock;
import java.util.Optional;

/** The coordinator decides about an application. */
public final class DecideApplication {
    private final Calls calls;
    private final OfferExpiry expiry;
    private final Clock clock;

    public DecideApplication(Calls calls, OfferExpiry expiry, Clock clock) {
        this.calls = calls;
        this.expiry = expiry;
        this.clock = clock;
    }

    public record Command(ApplicationId application, Choice choice, String by, Optional<String> reason) {}

    public DecideAnswer handle(Command command) {
        var municipality = command.application().municipality();
        return calls.change(
                command.application().call(),
                DecideAnswer.class,
                current -> Changes.of(
                        current,
                        call -> call.decide(
                                municipality,
                                command.choice(),
                                new Who(command.by(), clock.instant(), command.reason()),
                                expiry),
                        DecideAnswer.NOT_UNDECIDED));
    }
}
