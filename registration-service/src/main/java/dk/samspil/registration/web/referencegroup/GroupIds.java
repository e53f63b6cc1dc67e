package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.web.Problem;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MemberId;

/** Ids from paths. What can't be one answers as what does not exist. */
final class GroupIds {
    private GroupIds() {}

    static CallId call(String id) {
        try {
            return new CallId(id);
        } catch (IllegalArgumentException e) {
            throw noCall();
        }
    }

    static MemberId member(String call, String person) {
        try {
            return new MemberId(new CallId(call), new PersonId(person));
        } catch (IllegalArgumentException e) {
            throw noMember();
        }
    }

    static MeetingId meeting(String id) {
        try {
            return new MeetingId(id);
        } catch (IllegalArgumentException e) {
            throw noMeeting();
        }
    }

    static Problem noCall() {
        return Problem.notFound("call");
    }

    static Problem noMember() {
        return Problem.notFound("member");
    }

    static Problem noMeeting() {
        return Problem.notFound("meeting");
    }
}
