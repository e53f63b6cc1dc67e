package dk.samspil.registration.web;

import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.ParticipantRole;
import java.util.Locale;

/** What the domain's constants are called in the interface. */
final class WireNames {
    private WireNames() {}

    static ParticipantRole role(String name) {
        return switch (name) {
            case "school-leader" -> ParticipantRole.SCHOOL_LEADER;
            case "school-director" -> ParticipantRole.SCHOOL_DIRECTOR;
            case "administration" -> ParticipantRole.ADMINISTRATION;
            default -> throw new IllegalArgumentException("the request was validated before");
        };
    }

    static String of(ParticipantRole role) {
        return switch (role) {
            case SCHOOL_LEADER -> "school-leader";
            case SCHOOL_DIRECTOR -> "school-director";
            case ADMINISTRATION -> "administration";
        };
    }

    static String of(ApplicationState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
