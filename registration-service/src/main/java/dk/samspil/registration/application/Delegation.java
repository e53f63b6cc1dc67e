package dk.samspil.registration.application;

import dk.samspil.registration.domain.Participant;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Team;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who speaks for a municipality and who takes part for it, by name. */
public record Delegation(PersonDetails contact, List<Named> participants) {
    public Delegation {
        participants = List.copyOf(participants);
    }

    /** Somebody who takes part, and as what. */
    public record Named(PersonDetails details, ParticipantRole role) {}

    Team team(PersonIds ids) {
        return new Team(
                ids.of(contact.email()),
                participants.stream()
                        .map(p -> new Participant(ids.of(p.details().email()), p.role()))
                        .toList());
    }

    /** Everybody once; somebody who is named twice goes by how they are named as the contact. */
    Map<PersonId, PersonDetails> people(PersonIds ids) {
        var people = new LinkedHashMap<PersonId, PersonDetails>();
        people.put(ids.of(contact.email()), contact);
        for (var each : participants) people.putIfAbsent(ids.of(each.details().email()), each.details());
        return people;
    }
}
