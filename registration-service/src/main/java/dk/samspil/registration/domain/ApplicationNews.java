package dk.samspil.registration.domain;

import java.time.Instant;

/** What an application asks of others: that people be recorded, and that the call decide. */
public sealed interface ApplicationNews {
    ApplicationId application();

    record PersonNamed(ApplicationId application, PersonId person, PersonDetails details) implements ApplicationNews {}

    record PlaceClaimed(Claim claim) implements ApplicationNews {
        @Override
        public ApplicationId application() {
            return claim.application();
        }
    }

    record ClaimAmended(Claim claim) implements ApplicationNews {
        @Override
        public ApplicationId application() {
            return claim.application();
        }
    }

    record ClaimRetracted(ApplicationId application, int attempt, Instant at) implements ApplicationNews {}
}
