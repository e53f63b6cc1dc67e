package dk.samspil.conference.messaging;

import dk.samspil.conference.application.InviteEntitled;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.RegionCode;

/** A new conference, whose region's participants are to be invited. */
record InviteEntitledStep(String conference, String call, String region) {
    static final String NAME = "invite-entitled";

    InviteEntitled.Command toCommand() {
        return new InviteEntitled.Command(new CallId(call), new RegionCode(region));
    }
}
