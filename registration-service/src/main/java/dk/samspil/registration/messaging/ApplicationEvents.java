package dk.samspil.registration.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import java.time.Instant;

/** What becomes of what an application asks: steps within the service. The call tells the others. */
public final class ApplicationEvents implements Outgoing.Translator<ApplicationNews> {

    @Override
    public Outgoing translate(ApplicationNews news) {
        return switch (news) {
            case ApplicationNews.PersonNamed n ->
                step(
                        n.application(),
                        RecordPersonStep.NAME,
                        RecordPersonStep.of(n.person(), n.details(), Instant.now()));
            case ApplicationNews.PlaceClaimed n -> step(n.application(), ClaimStep.CLAIM, ClaimStep.of(n.claim()));
            case ApplicationNews.ClaimAmended n -> step(n.application(), ClaimStep.AMEND, ClaimStep.of(n.claim()));
            case ApplicationNews.ClaimRetracted n ->
                step(n.application(), RetractClaimStep.NAME, RetractClaimStep.of(n));
        };
    }

    private static Outgoing step(ApplicationId application, String name, Object data) {
        return new Outgoing.PrivateStep(
                name,
                application.call().value() + "/" + application.municipality().value(),
                data);
    }
}
