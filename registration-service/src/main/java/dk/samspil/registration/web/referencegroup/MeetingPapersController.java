package dk.samspil.registration.web.referencegroup;

import dk.samspil.registration.application.referencegroup.ReferenceMeetings;
import dk.samspil.registration.application.referencegroup.ReferenceMembers;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A meeting for calendars, and for mails about it. */
@RestController
@RequestMapping(MeetingController.PATH + "/{id}")
@Tag(name = "Reference group")
class MeetingPapersController {
    private static final InstantSource SYSTEM = InstantSource.system();
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReferenceMeetings meetings;
    private final ReferenceMembers members;

    MeetingPapersController(ReferenceMeetings meetings, ReferenceMembers members) {
        this.meetings = meetings;
        this.members = members;
    }

    @GetMapping("/calendar")
    @RolesAllowed({"coordinator", "reference-member"})
    @Operation(
            summary = "The meeting as a file for calendars, in Danish or (`language=en`) English",
            description = "404 NOT_FOUND.")
    ResponseEntity<byte[]> calendar(@PathVariable String id, @RequestParam Optional<String> language) {
        var meeting = find(GroupIds.meeting(id));
        var english = language.filter("en"::equals).isPresent();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
                .body(MeetingCalendar.of(meeting, SYSTEM.instant(), english).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/letter")
    @RolesAllowed("system")
    @Operation(
            summary = "What a mail about the meeting tells a person at this moment",
            description = "For notification-service. 404 NOT_FOUND.")
    MeetingLetter letter(@PathVariable String id, @RequestParam Optional<String> person) {
        var meeting = find(GroupIds.meeting(id));
        return MeetingLetter.of(
                meeting, person.filter(p -> isExpected(meeting, p)).isPresent());
    }

    private boolean isExpected(ReferenceMeeting meeting, String person) {
        return meeting.invited().stream()
                .map(PersonId::value)
                .filter(person::equals)
                .findFirst()
                .flatMap(p -> members.find(new MemberId(meeting.call(), new PersonId(p))))
                .filter(m -> m.state().isMember())
                .isPresent();
    }

    private ReferenceMeeting find(MeetingId id) {
        return meetings.find(id).orElseThrow(GroupIds::noMeeting).state();
    }
}
