package dk.samspil.notification.domain.digest;

import dk.samspil.notification.domain.PersonId;
import java.util.Optional;
import java.util.Set;

/** Something from which it is learnt who follows a call, or how far a municipality is. */
public sealed interface Notice {

    /** @param person none where the call names nobody */
    record Secretariat(Optional<PersonId> person) implements Notice {}

    record ContactIs(String municipality, PersonId person) implements Notice {}

    /** Its contact has nothing to hear any more. */
    record Left(String municipality) implements Notice {}

    record Attached(String municipality, PersonId researcher) implements Notice {}

    record Detached(String municipality, PersonId researcher) implements Notice {}

    record Onboarding(String municipality, Set<String> steps) implements Notice {
        public Onboarding {
            steps = Set.copyOf(steps);
        }
    }

    record StepDone(String municipality, String step) implements Notice {}

    /** The programme has ended: nobody hears of it any more. */
    record Concluded() implements Notice {}
}
