package dk.samspil.progression.messaging;

import dk.samspil.progression.application.StartOnboarding;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.Party;
import dk.samspil.progression.domain.PersonId;
import dk.samspil.progression.domain.RegionCode;
import java.time.Instant;

/** What progression reads of registration's event. */
record MunicipalityJoinedV1(String call, String municipality, String region, String contact, Instant joinedAt) {
    static final String TYPE = "dk.samspil.registration.municipality-joined.v1";

    StartOnboarding.Command toCommand() {
        var party = new Party(ParticipationId.of(call, municipality), new RegionCode(region), new PersonId(contact));
        return new StartOnboarding.Command(party, joinedAt);
    }
}
