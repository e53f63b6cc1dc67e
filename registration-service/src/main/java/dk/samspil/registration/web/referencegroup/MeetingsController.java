package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.CommandIds;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.referencegroup.ReferenceMeetings;
import dk.samspil.registration.application.referencegroup.ScheduleMeeting;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of a call's reference group. */
@RestController
@RequestMapping("/api/registration/calls/{call}/reference-group/meetings")
@Tag(name = "Reference group")
class MeetingsController {
    private static final int MOST = 100;

    private final ScheduleMeeting schedule;
    private final ReferenceMeetings meetings;
    private final Calls calls;

    MeetingsController(ScheduleMeeting schedule, ReferenceMeetings meetings, Calls calls) {
        this.schedule = schedule;
        this.meetings = meetings;
        this.calls = calls;
    }

    @PostMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Schedules a meeting; the members get a mail with an entry for their calendars",
            description = "422 INVALID, also where it would begin in the past; 404 NOT_FOUND.")
    ResponseEntity<MeetingView> schedule(@PathVariable String call, @Valid @RequestBody MeetingRequest request) {
        var of = GroupIds.call(call);
        var id = new MeetingId(CommandIds.fromRequest("reference-meeting", of.value()));
        return switch (schedule.handle(request.toCommand(id, of))) {
            case SCHEDULED -> created(id);
            case IN_THE_PAST ->
                throw Problem.invalid(new FieldError("startsAt", "IN_THE_PAST", "Must be in the future."));
            case UNKNOWN_CALL -> throw GroupIds.noCall();
        };
    }

    @GetMapping
    @RolesAllowed({"coordinator", "reference-member"})
    @Operation(summary = "The meetings by their beginning", description = "404 NOT_FOUND.")
    Page<MeetingView> all(
            Caller caller,
            @PathVariable String call,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        var of = GroupIds.call(call);
        if (calls.find(of).isEmpty()) throw GroupIds.noCall();
        var size = Math.clamp(limit, 1, MOST);
        var found = meetings.of(of).stream()
                .filter(m -> after.isEmpty() || place(m).compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(MeetingsController::place))
                .limit(size + 1L)
                .toList();
        var more = found.size() > size;
        return new Page<>(
                found.stream()
                        .limit(size)
                        .map(m -> MeetingView.of(m, caller.is("coordinator")))
                        .toList(),
                more ? place(found.get(size - 1)) : null);
    }

    /** By which meetings are in order, and told apart. */
    private static String place(ReferenceMeeting meeting) {
        return meeting.slot().startsAt() + "_" + meeting.id().value();
    }

    private ResponseEntity<MeetingView> created(MeetingId id) {
        var made = meetings.find(id).orElseThrow(GroupIds::noMeeting);
        return ResponseEntity.created(URI.create(MeetingController.PATH + "/" + id.value()))
                .eTag(made.etag())
                .body(MeetingView.of(made.state(), true));
    }
}
