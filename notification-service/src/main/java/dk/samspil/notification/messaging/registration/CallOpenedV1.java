package dk.samspil.notification.messaging.registration;

import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.notification.application.record.FollowProgramme;

/** A call has opened, and with it a programme. */
record CallOpenedV1(String call) {

    void tell(FollowProgramme follow, ReceivedEvent about) {
        follow.opened(call, about.time());
    }
}
