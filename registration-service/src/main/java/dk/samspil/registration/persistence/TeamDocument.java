package dk.samspil.registration.persistence;

import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Team;
import java.util.List;

/** Who takes part for a municipality, as it is kept: ids and roles. */
public record TeamDocument(String contact, List<ParticipantDocument> participants) {

    /** Somebody who takes part. */
    public record ParticipantDocument(String person, String role) {}

    static TeamDocument of(Team team) {
        return new TeamDocument(
                team.contact().value(),
                team.participants().stream()
                        .map(p -> new ParticipantDocument(
                                p.person().value(), p.role().name()))
                        .toList());
    }

    Team toTeam() {
        return new Team(
                new PersonId(contact),
                participants.stream()
                        .map(p -> new Participant(new PersonId(p.person()), ParticipantRole.valueOf(p.role())))
                        .toList());
    }
}
