package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.SelectApplications;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.SelectAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The selection of a call: suggested, changed by hand, carried out as a whole. */
@RestController
@RequestMapping(CallsController.PATH + "/{id}/selection")
@Tag(name = "Selection")
class SelectionController {
    private static final String TAG = "\"calls.";

    private final SelectApplications select;
    private final Calls calls;

    SelectionController(SelectApplications select, Calls calls) {
        this.select = select;
        this.calls = calls;
    }

    /** What is to become of one application, and why. */
    record ChoiceRequest(
            @NotNull @Pattern(regexp = "admit|waitlist|decline")
            String choice,

            @NotBlank @PlainText(max = 500, lines = true) String reason) {
        Choice toChoice() {
            return Choice.valueOf(choice.toUpperCase(Locale.ROOT));
        }
    }

    @GetMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "What is suggested for all who are undecided, and why",
            description =
                    "One after another of the region, then of the size, that has fewest places so far, then whoever"
                            + " applied first. The entity tag is for the confirmation. 404 NOT_FOUND.")
    ResponseEntity<SelectionView> suggestion(@PathVariable String id) {
        return view(PathIds.call(id));
    }

    @PutMapping("/choices/{municipality}")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Chooses for one application by hand, with a reason; the others are suggested anew around it",
            description =
                    "With If-Match: 412 STALE_VERSION. 409 NO_SELECTION (first-come), NOT_UNDECIDED, CALL_CONCLUDED;"
                            + " 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<SelectionView> choose(
            Caller caller,
            @PathVariable String id,
            @PathVariable String municipality,
            @Valid @RequestBody ChoiceRequest request) {
        var call = PathIds.call(id);
        check(select.pin(
                call,
                PathIds.municipality(municipality).orElseThrow(PathIds::noApplication),
                request.toChoice(),
                caller.subject(),
                request.reason()));
        return view(call);
    }

    @DeleteMapping("/choices/{municipality}")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Leaves an application to the suggestion again",
            description = "409 NO_SELECTION, NOT_UNDECIDED, CALL_CONCLUDED; 404 NOT_FOUND.")
    ResponseEntity<SelectionView> leave(@PathVariable String id, @PathVariable String municipality) {
        var call = PathIds.call(id);
        check(select.unpin(call, PathIds.municipality(municipality).orElseThrow(PathIds::noApplication)));
        return view(call);
    }

    @PostMapping("/confirmation")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Carries out all of what was seen, in one step: offers, waiting list, refusals",
            description = "Needs the entity tag of what was seen as If-Match: 428 IF_MATCH_NEEDED, 412 STALE_VERSION."
                    + " 409 NO_SELECTION, CALL_OPEN, PAST_CUT_OFF, NOTHING_TO_DECIDE, TOO_MANY_ADMITTED, CALL_CONCLUDED;"
                    + " 422 INVALID, also where others wait already and no reason is given; 404 NOT_FOUND.")
    ResponseEntity<SelectionView> confirm(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody(required = false) OnBehalf.@Nullable Reason request) {
        var call = PathIds.call(id);
        if (calls.find(call).isEmpty()) throw PathIds.noCall();
        if (seen == null || !seen.startsWith(TAG)) {
            throw Problem.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "IF_MATCH_NEEDED",
                    "Read the suggestion and send its ETag as If-Match, so that what you saw is what is carried out.");
        }
        check(select.confirm(call, caller.subject(), OnBehalf.given(request == null ? null : request.reason())));
        return view(call);
    }

    private ResponseEntity<SelectionView> view(CallId id) {
        var call = calls.find(id).orElseThrow(PathIds::noCall);
        return ResponseEntity.ok()
                .eTag(call.etag())
                .cacheControl(CacheControl.noStore())
                .body(SelectionView.of(call.state(), select.suggestion(call.state())));
    }

    private static void check(SelectAnswer answer) {
        switch (answer) {
            case DONE -> {
                // as it should be
            }
            case UNKNOWN_CALL -> throw PathIds.noCall();
            case NO_SELECTION ->
                throw Problem.conflict(answer, "The call gives its places in the order of applications.");
            case CALL_OPEN -> throw Problem.conflict(answer, "The call still takes applications: close it first.");
            case CALL_CONCLUDED -> throw Problem.conflict(answer, "The programme is concluded.");
            case PAST_CUT_OFF -> throw Problem.conflict(answer, "Places are given no more after the cut-off.");
            case NOT_UNDECIDED ->
                throw Problem.conflict(answer, "The municipality has no application that is undecided.");
            case NOTHING_TO_DECIDE -> throw Problem.conflict(answer, "No application is undecided.");
            case REASON_NEEDED ->
                throw Problem.invalid(
                        new FieldError("reason", "REQUIRED", "Others wait already: say why they are passed."));
            case TOO_MANY_ADMITTED ->
                throw Problem.conflict(answer, "More have been chosen by hand than there are places.");
        }
    }
}
