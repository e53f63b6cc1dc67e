package dk.samspil.registration.domain.messages;

import dk.samspil.registration.domain.ParticipantRole;

/** As what somebody may be written to: as who speaks for a municipality, or as who takes part for it. */
public enum RecipientRole {
    CONTACT,
    SCHOOL_LEADER,
    SCHOOL_DIRECTOR,
    ADMINISTRATION;

    static RecipientRole of(ParticipantRole role) {
        return switch (role) {
            case SCHOOL_LEADER -> SCHOOL_LEADER;
            case SCHOOL_DIRECTOR -> SCHOOL_DIRECTOR;
            case ADMINISTRATION -> ADMINISTRATION;
        };
    }
}
