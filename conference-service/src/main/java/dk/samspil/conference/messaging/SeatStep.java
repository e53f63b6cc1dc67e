package dk.samspil.conference.messaging;

import dk.samspil.conference.application.ClaimSeat;
import dk.samspil.conference.application.ReleaseSeat;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.Registration;

/** A registration that is to have a seat, or to give it up. */
record SeatStep(String call, String invitation, int attempt) {
    static final String CLAIM = "claim-seat";
    static final String RELEASE = "release-seat";

    ClaimSeat.Command toClaim() {
        return new ClaimSeat.Command(new CallId(call), registration());
    }

    ReleaseSeat.Command toRelease() {
        return new ReleaseSeat.Command(new CallId(call), registration());
    }

    private Registration registration() {
        return new Registration(InvitationId.parse(invitation), attempt);
    }
}
