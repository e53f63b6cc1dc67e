package dk.samspil.registration.messaging.referencegroup;

import static dk.samspil.messaging.relay.Steps.on;

import dk.samspil.messaging.relay.Steps.Step;
import dk.samspil.registration.application.referencegroup.FollowMembers;

/** Which decisions about the reference group lead on to which use cases. */
public final class ReferenceGroupSteps {
    private ReferenceGroupSteps() {}

    public static Step<?> afterAMember(FollowMembers follow) {
        return on(FollowMembersStep.NAME, FollowMembersStep.class, step -> follow.handle(step.toId()));
    }

    public static Step<?> afterAMeeting(FollowMembers follow) {
        return on(CompleteInvitationsStep.NAME, CompleteInvitationsStep.class, step -> follow.handle(step.toId()));
    }
}
