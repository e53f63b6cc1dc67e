package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.referencegroup.AppointMember;
import dk.samspil.registration.application.referencegroup.KnownPeople;
import dk.samspil.registration.application.referencegroup.ReferenceMembers;
import dk.samspil.registration.application.referencegroup.ReleaseMember;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.registration.domain.referencegroup.ReferenceMember;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Comparator;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The members of a call's reference group. */
@RestController
@RequestMapping("/api/registration/calls/{call}/reference-group/members")
@Tag(name = "Reference group")
class MembersController {
    private final AppointMember appoint;
    private final ReleaseMember release;
    private final ReferenceMembers members;
    private final Calls calls;
    private final KnownPeople people;

    MembersController(
            AppointMember appoint, ReleaseMember release, ReferenceMembers members, Calls calls, KnownPeople people) {
        this.appoint = appoint;
        this.release = release;
        this.members = members;
        this.calls = calls;
        this.people = people;
    }

    @PostMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Appoints somebody who is recorded as a person of a municipality",
            description = "409 ALREADY_MEMBER, GROUP_FULL; 422 INVALID, also for a person who is unknown or of no"
                    + " municipality; 404 NOT_FOUND. They get a mail, and one for each meeting that lies ahead.")
    ResponseEntity<MemberView> appoint(@PathVariable String call, @Valid @RequestBody AppointmentRequest request) {
        var id = GroupIds.call(call);
        var answer = appoint.handle(request.toCommand(id));
        return switch (answer) {
            case APPOINTED -> created(GroupIds.member(call, request.person()));
            case ALREADY_MEMBER -> throw Problem.conflict(answer, "The person is a member.");
            case GROUP_FULL -> throw Problem.conflict(answer, "The group has as many members as it may have.");
            case UNKNOWN_CALL -> throw GroupIds.noCall();
            case UNKNOWN_PERSON -> throw wrong("UNKNOWN_PERSON", "Nobody is recorded under this id.");
            case NO_MUNICIPALITY -> throw wrong("NO_MUNICIPALITY", "Members are people of a municipality.");
        };
    }

    @PostMapping("/{id}/release")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Releases a member; 200 where they have been before",
            description = "With If-Match: 412 STALE_VERSION. 422 INVALID without a reason; 404 NOT_FOUND.")
    ResponseEntity<MemberView> release(
            @PathVariable String call, @PathVariable String id, @Valid @RequestBody ReasonRequest request) {
        var member = GroupIds.member(call, id);
        return switch (release.handle(new ReleaseMember.Command(member, request.reason()))) {
            case RELEASED, ALREADY_RELEASED -> answer(ResponseEntity.ok(), find(member));
            case UNKNOWN -> throw GroupIds.noMember();
        };
    }

    @GetMapping
    @RolesAllowed({"coordinator", "reference-member"})
    @Operation(
            summary = "The members, and who was one; why somebody has left is for the coordinator",
            description = "404 NOT_FOUND.")
    Page<MemberView> all(Caller caller, @PathVariable String call) {
        var id = GroupIds.call(call);
        if (calls.find(id).isEmpty()) throw GroupIds.noCall();
        return new Page<>(
                members.of(id).stream()
                        .sorted(Comparator.comparing(m -> m.id().value()))
                        .map(m -> MemberView.of(m, people))
                        .map(v -> caller.is("coordinator") ? v : v.withoutReason())
                        .toList(),
                null);
    }

    private ResponseEntity<MemberView> created(MemberId id) {
        var location = "/api/registration/calls/" + id.call().value() + "/reference-group/members/"
                + id.person().value();
        return answer(ResponseEntity.status(HttpStatus.CREATED).location(URI.create(location)), find(id));
    }

    private ResponseEntity<MemberView> answer(ResponseEntity.BodyBuilder response, Versioned<ReferenceMember> member) {
        return response.eTag(member.etag()).body(MemberView.of(member.state(), people));
    }

    private Versioned<ReferenceMember> find(MemberId id) {
        return members.find(id).orElseThrow(GroupIds::noMember);
    }

    private static Problem wrong(String code, String detail) {
        return Problem.invalid(new FieldError("person", code, detail));
    }
}
