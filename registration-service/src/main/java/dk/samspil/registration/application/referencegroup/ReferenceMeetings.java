package dk.samspil.registration.application.referencegroup;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MeetingNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.util.List;

/** The meetings of reference groups. */
public interface ReferenceMeetings extends Aggregates<MeetingId, ReferenceMeeting, MeetingNews> {

    /** All of a call, in no order. */
    List<ReferenceMeeting> of(CallId call);
}
