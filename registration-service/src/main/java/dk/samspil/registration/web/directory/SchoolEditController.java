package dk.samspil.registration.web.directory;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.application.directory.ChangeLeaders;
import dk.samspil.registration.application.directory.EndSchool;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.domain.directory.EndAnswer;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
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

/** What the coordinator and a school's municipality know and change of it: who leads it, and that it ends. */
@RestController
@RequestMapping(SchoolsController.PATH + "/{number}")
@Tag(name = "Directory")
class SchoolEditController {
    private final Schools schools;
    private final ChangeLeaders leaders;
    private final EndSchool end;
    private final ContactNames names;

    SchoolEditController(Schools schools, ChangeLeaders leaders, EndSchool end, ContactNames names) {
        this.schools = schools;
        this.leaders = leaders;
        this.end = end;
        this.names = names;
    }

    @GetMapping("/leaders")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Who leads a school, by name",
            description = "The entity tag is for If-Match. 404 NOT_FOUND, also for another municipality's school.")
    ResponseEntity<LeadersView> leaders(Caller caller, @PathVariable String number) {
        return leadersOf(own(caller, number), caller);
    }

    @PutMapping("/leaders")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Says who leads a school from now on",
            description = "With If-Match: 412 STALE_VERSION. 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<LeadersView> change(
            Caller caller, @PathVariable String number, @Valid @RequestBody LeadersRequest request) {
        var school = own(caller, number).state();
        var answer = leaders.handle(new ChangeLeaders.Command(
                school.number(), request.of(school.facts().municipality())));
        return switch (answer) {
            case RECORDED -> leadersOf(own(caller, number), caller);
            case UNKNOWN -> throw DirectoryPaths.noSchool();
        };
    }

    @PostMapping("/closure")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "A school is closed from a day on",
            description = "200 where it was so before. 409 ENDED_OTHERWISE; 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<SchoolView> close(
            Caller caller, @PathVariable String number, @Valid @RequestBody ClosureRequest request) {
        return end(own(caller, number).state().number(), request.toState());
    }

    @PostMapping("/merger")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "A school is a part of another from a day on",
            description =
                    "200 where it was so before. 409 ENDED_OTHERWISE, MERGED_IN_A_CIRCLE, TARGET_ENDED; 422 INVALID"
                            + " with UNKNOWN_SCHOOL or MERGED_INTO_ITSELF about into; 404 NOT_FOUND.")
    ResponseEntity<SchoolView> merge(
            Caller caller, @PathVariable String number, @Valid @RequestBody MergerRequest request) {
        var school = own(caller, number).state().number();
        if (school.equals(request.target())) throw refusedTarget(EndAnswer.MERGED_INTO_ITSELF);
        if (schools.find(request.target()).filter(t -> isOwn(caller, t.state())).isEmpty()) {
            throw refusedTarget(EndAnswer.UNKNOWN_TARGET);
        }
        return end(school, request.toState());
    }

    @PostMapping("/reopening")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "A school that was closed or merged is open after all",
            description = "200 where it was open. 404 NOT_FOUND.")
    ResponseEntity<SchoolView> reopen(Caller caller, @PathVariable String number) {
        return end(own(caller, number).state().number(), new SchoolState.Open());
    }

    private ResponseEntity<SchoolView> end(SchoolNumber school, SchoolState state) {
        var answer = end.handle(new EndSchool.Command(school, state));
        return switch (answer) {
            case RECORDED, ALREADY_SO -> view(school);
            case UNKNOWN -> throw DirectoryPaths.noSchool();
            case ENDED_OTHERWISE ->
                throw Problem.conflict(answer, "It has ended on another day or in another way: reopen it first.");
            case BEFORE_OPENING ->
                throw Problem.invalid(new FieldError("at", answer.name(), "Must not be before the school opened."));
            case MERGED_IN_A_CIRCLE -> throw Problem.conflict(answer, "The other school is a part of this one.");
            case TARGET_ENDED -> throw Problem.conflict(answer, "The other school has ended itself.");
            case UNKNOWN_TARGET, MERGED_INTO_ITSELF -> throw refusedTarget(answer);
        };
    }

    private static Problem refusedTarget(EndAnswer answer) {
        return Problem.invalid(
                answer == EndAnswer.MERGED_INTO_ITSELF
                        ? new FieldError("into", answer.name(), "Must be another school.")
                        : new FieldError("into", "UNKNOWN_SCHOOL", "There is no such school."));
    }

    private ResponseEntity<SchoolView> view(SchoolNumber number) {
        var found = schools.find(number).orElseThrow(DirectoryPaths::noSchool);
        return ResponseEntity.ok().eTag(found.etag()).body(SchoolView.of(found.state()));
    }

    private ResponseEntity<LeadersView> leadersOf(Versioned<School> school, Caller caller) {
        return ResponseEntity.ok()
                .eTag(school.etag())
                .cacheControl(CacheControl.noStore())
                .body(new LeadersView(
                        school.state().number().value(),
                        names.of(school.state().leaders(), DirectoryPaths.scope(caller))));
    }

    private Versioned<School> own(Caller caller, String number) {
        return schools.find(DirectoryPaths.school(number))
                .filter(found -> isOwn(caller, found.state()))
                .orElseThrow(DirectoryPaths::noSchool);
    }

    private static boolean isOwn(Caller caller, School school) {
        return caller.mayActFor(school.facts().municipality().value());
    }
}
