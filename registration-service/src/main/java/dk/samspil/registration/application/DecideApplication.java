package dk.samspil.registration.application;

import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.DecideAnswer;
import dk.samspil.registration.domain.OfferExpiry;
import java.time.Clock;

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

    /** @param reason blank where none is given */
    public record Command(ApplicationId application, Choice choice, String by, String reason) {}

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
                                command.by(),
                                command.reason(),
                                clock.instant(),
                                expiry),
                        DecideAnswer.NOT_UNDECIDED));
    }
}
