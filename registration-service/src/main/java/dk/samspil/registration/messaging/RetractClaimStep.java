package dk.samspil.registration.messaging;

import dk.samspil.registration.application.RetractClaim;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import java.time.Instant;

/** The call is to let go of an application. */
record RetractClaimStep(String application, int attempt, Instant at) {
    static final String NAME = "retract-claim";

    static RetractClaimStep of(ApplicationNews.ClaimRetracted news) {
        return new RetractClaimStep(news.application().value(), news.attempt(), news.at());
    }

    RetractClaim.Command toCommand() {
        return new RetractClaim.Command(ApplicationId.parse(application), attempt, at);
    }
}
