package dk.samspil.registration.messaging.referencegroup;

import dk.samspil.registration.domain.referencegroup.MeetingId;

/** Whoever became a member while a meeting was being scheduled is to be invited too. */
record CompleteInvitationsStep(String meeting) {
    static final String NAME = "complete-reference-meeting";

    MeetingId toId() {
        return new MeetingId(meeting);
    }
}
