package dk.samspil.conference.messaging;

import dk.samspil.conference.application.EntitleParticipants;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.RegionCode;
import java.util.List;

/** Others take part for a municipality that has joined: whoever is new is invited, and nobody twice. */
record ParticipantsChangedV1(String call, String municipality, String region, List<ParticipantV1> participants) {
    static final String TYPE = "dk.samspil.registration.participants-changed.v1";

    record ParticipantV1(String person) {}

    EntitleParticipants.Command toCommand() {
        return new EntitleParticipants.Command(
                EntitlementId.of(call, municipality),
                new RegionCode(region),
                participants.stream().map(p -> new PersonId(p.person())).toList());
    }
}
