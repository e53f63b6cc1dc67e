package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Claim;
import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Team;
import java.time.Instant;
import java.util.List;

/** The call is to take what an application asks of it. */
record ClaimStep(
        String application, String region, int attempt, String contact, List<Member> participants, Instant at) {
    static final String CLAIM = "claim-place";
    static final String AMEND = "amend-claim";

    /** Somebody who takes part. */
    record Member(String person, ParticipantRole role) {}

    static ClaimStep of(Claim claim) {
        return new ClaimStep(
                claim.application().value(),
                claim.region().value(),
                claim.attempt(),
                claim.team().contact().value(),
                claim.team().participants().stream()
                        .map(p -> new Member(p.person().value(), p.role()))
                        .toList(),
                claim.at());
    }

    Claim toClaim() {
        var members = participants.stream()
                .map(m -> new Participant(new PersonId(m.person()), m.role()))
                .toList();
        return new Claim(
                ApplicationId.parse(application),
                new RegionCode(region),
                attempt,
                new Team(new PersonId(contact), members),
                at);
    }
}
