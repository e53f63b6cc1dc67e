package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.application.referencegroup.ChangeMeeting;
import dk.samspil.registration.application.referencegroup.ChangeMeeting.Command;
import dk.samspil.registration.application.referencegroup.ReferenceMeetings;
import dk.samspil.registration.application.referencegroup.WriteMinutes;
import dk.samspil.registration.domain.referencegroup.MeetingAnswer;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A meeting of a reference group: read by its members, changed by the coordinator. */
@RestController
@RequestMapping(MeetingController.PATH + "/{id}")
@Tag(name = "Reference group")
class MeetingController {
    static final String PATH = "/api/registration/meetings";

    private final ChangeMeeting change;
    private final WriteMinutes minutes;
    private final ReferenceMeetings meetings;

    MeetingController(ChangeMeeting change, WriteMinutes minutes, ReferenceMeetings meetings) {
        this.change = change;
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @GetMapping
    @RolesAllowed({"coordinator", "reference-member"})
    @Operation(
            summary = "A meeting with its agenda, and its minutes once they are approved",
            description = "The coordinator sees drafts of minutes. 404 NOT_FOUND.")
    ResponseEntity<MeetingView> one(Caller caller, @PathVariable String id) {
        return view(find(GroupIds.meeting(id)), caller.is("coordinator"));
    }

    @PostMapping("/move")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Moves a meeting to another time or place; all who are invited get a mail with the new entry",
            description = "With If-Match: 412 STALE_VERSION. 409 MEETING_CANCELLED, MEETING_HELD; 422 INVALID;"
                    + " 404 NOT_FOUND. 200 where it is there already.")
    ResponseEntity<MeetingView> move(@PathVariable String id, @Valid @RequestBody SlotRequest request) {
        return carryOut(new Command.Move(GroupIds.meeting(id), request.toSlot()));
    }

    @PostMapping("/cancellation")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Calls a meeting off; all who are invited get a mail that takes it out of their calendars",
            description = "With If-Match: 412 STALE_VERSION. 409 MEETING_HELD; 422 INVALID without a reason;"
                    + " 404 NOT_FOUND. 200 where it was called off before.")
    ResponseEntity<MeetingView> cancel(@PathVariable String id, @Valid @RequestBody ReasonRequest request) {
        return carryOut(new Command.Cancel(GroupIds.meeting(id), request.reason()));
    }

    @PutMapping("/agenda")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Replaces the agenda",
            description = "With If-Match: 412 STALE_VERSION. 409 MEETING_CANCELLED, MEETING_HELD; 422 INVALID;"
                    + " 404 NOT_FOUND. Nobody gets a mail.")
    ResponseEntity<MeetingView> plan(@PathVariable String id, @Valid @RequestBody AgendaRequest request) {
        return carryOut(new Command.Plan(GroupIds.meeting(id), request.toItems()));
    }

    @PutMapping("/minutes")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Writes the minutes, from the beginning of the meeting on; approved ones stay as they are",
            description = "With If-Match: 412 STALE_VERSION. 409 NOT_BEGUN, MEETING_CANCELLED, MINUTES_APPROVED;"
                    + " 422 INVALID, also where somebody was there who is not invited; 404 NOT_FOUND.")
    ResponseEntity<MeetingView> write(@PathVariable String id, @Valid @RequestBody MinutesRequest request) {
        var meeting = GroupIds.meeting(id);
        var answer = minutes.handle(new WriteMinutes.Command(meeting, request.toMinutes()));
        return switch (answer) {
            case WRITTEN -> view(find(meeting), true);
            case MEETING_CANCELLED -> throw Problem.conflict(answer, "The meeting was called off.");
            case NOT_BEGUN -> throw Problem.conflict(answer, "The meeting has not begun yet.");
            case MINUTES_APPROVED -> throw Problem.conflict(answer, "The minutes are approved, and stay as they are.");
            case NOT_INVITED ->
                throw Problem.invalid(
                        new FieldError("attendance", "NOT_INVITED", "Only those who are invited can have been there."));
            case UNKNOWN -> throw GroupIds.noMeeting();
        };
    }

    private ResponseEntity<MeetingView> carryOut(Command command) {
        MeetingAnswer answer = change.handle(command);
        return switch (answer) {
            case DONE -> view(find(command.meeting()), true);
            case MEETING_CANCELLED -> throw Problem.conflict(answer, "The meeting was called off.");
            case MEETING_HELD -> throw Problem.conflict(answer, "The meeting has been held.");
            case UNKNOWN -> throw GroupIds.noMeeting();
        };
    }

    private Versioned<ReferenceMeeting> find(MeetingId id) {
        return meetings.find(id).orElseThrow(GroupIds::noMeeting);
    }

    private static ResponseEntity<MeetingView> view(Versioned<ReferenceMeeting> meeting, boolean drafts) {
        // the same version reads otherwise for others
        return ResponseEntity.ok()
                .eTag(meeting.etag())
                .cacheControl(CacheControl.noStore())
                .body(MeetingView.of(meeting.state(), drafts));
    }
}
