package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.Team;
import java.util.List;

/** Somebody who takes part for a municipality. */
record ParticipantV1(String person, String role) {

    static List<ParticipantV1> of(Team team) {
        return team.participants().stream()
                .map(p -> new ParticipantV1(p.person().value(), wire(p.role())))
                .toList();
    }

    private static String wire(ParticipantRole role) {
        return switch (role) {
            case SCHOOL_LEADER -> "school-leader";
            case SCHOOL_DIRECTOR -> "school-director";
            case ADMINISTRATION -> "administration";
        };
    }
}
