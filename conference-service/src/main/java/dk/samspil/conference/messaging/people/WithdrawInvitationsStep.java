package dk.samspil.conference.messaging.people;

import dk.samspil.conference.domain.PersonId;

/** Somebody erased, whose invitations are to be taken back. */
public record WithdrawInvitationsStep(String person) {
    public static final String NAME = "withdraw-invitations";

    public PersonId toId() {
        return new PersonId(person);
    }
}
