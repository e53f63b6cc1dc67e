package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.ConfirmParticipation;
import dk.samspil.registration.application.DecideApplication;
import dk.samspil.registration.application.RetractApplication;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.WithdrawMunicipality;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ConfirmAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a place: decided, taken up, given back. What is so already is no error. */
@RestController
@RequestMapping(ApplicationsController.PATH + "/{id}")
@Tag(name = "Applications")
class PlaceController {
    private final ConfirmParticipation confirm;
    private final RetractApplication retract;
    private final WithdrawMunicipality withdraw;
    private final DecideApplication decide;
    private final Standings standings;

    PlaceController(
            ConfirmParticipation confirm,
            RetractApplication retract,
            WithdrawMunicipality withdraw,
            DecideApplication decide,
            Standings standings) {
        this.confirm = confirm;
        this.retract = retract;
        this.withdraw = withdraw;
        this.decide = decide;
        this.standings = standings;
    }

    @PostMapping("/confirmation")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Takes up the place that is offered",
            description =
                    "410 OFFER_LAPSED, 409 NOT_OFFERED, 404 NOT_FOUND; 422 INVALID where the coordinator gives no reason. 200 where it was confirmed before.")
    ApplicationView confirm(
            Caller caller,
            @PathVariable String id,
            @Valid @RequestBody(required = false) OnBehalf.@Nullable Reason request) {
        var application = existing(caller, id);
        var reason = OnBehalf.reason(caller, request);
        var answer = confirm.handle(new ConfirmParticipation.Command(application, caller.subject(), reason));
        return switch (answer) {
            case CONFIRMED, ALREADY_CONFIRMED -> view(application);
            case OFFER_LAPSED ->
                throw Problem.of(
                        HttpStatus.GONE, ConfirmAnswer.OFFER_LAPSED.name(), "The offer was not taken up in time.");
            case NOT_OFFERED -> throw Problem.conflict(answer, "No place is offered to the municipality.");
        };
    }

    @PostMapping("/retraction")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Takes an application back that has not joined",
            description =
                    "409 ALREADY_JOINED (withdraw instead), NOT_LIVE, CALL_CONCLUDED; 404 NOT_FOUND; 422 INVALID where the coordinator"
                            + " gives no reason. 200 where it was before.")
    ApplicationView retract(
            Caller caller,
            @PathVariable String id,
            @Valid @RequestBody(required = false) OnBehalf.@Nullable Reason request) {
        var application = existing(caller, id);
        var reason = OnBehalf.reason(caller, request);
        var answer = retract.handle(new RetractApplication.Command(application, caller.subject(), reason));
        return switch (answer) {
            case RETRACTED, ALREADY_RETRACTED -> view(application);
            case ALREADY_JOINED -> throw Problem.conflict(answer, "The municipality has joined; it can withdraw.");
            case NOT_LIVE -> throw Problem.conflict(answer, "The application is no longer live.");
            case CALL_CONCLUDED -> throw concluded(answer);
            case UNKNOWN -> throw PathIds.noApplication();
        };
    }

    @PostMapping("/withdrawal")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "A municipality that has joined leaves; the first in line is offered its place",
            description = "Needs a reason: 422 INVALID. 409 NOT_JOINED, CALL_CONCLUDED; 404 NOT_FOUND."
                    + " 200 where it has left before.")
    ApplicationView withdraw(
            Caller caller,
            @PathVariable String id,
            @Valid @RequestBody(required = false) OnBehalf.@Nullable Reason request) {
        var application = existing(caller, id);
        var reason = OnBehalf.given(request == null ? null : request.reason());
        if (reason.isEmpty()) throw Problem.invalid(new FieldError("reason", "REQUIRED", "Whoever leaves says why."));
        var answer = withdraw.handle(new WithdrawMunicipality.Command(application, caller.subject(), reason));
        return switch (answer) {
            case WITHDRAWN, ALREADY_WITHDRAWN -> view(application);
            case NOT_JOINED -> throw Problem.conflict(answer, "The municipality has not joined.");
            case CALL_CONCLUDED -> throw concluded(answer);
        };
    }

    @PostMapping("/decision")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Admits, waitlists or declines an application that has no place yet",
            description =
                    "409 PLACES_TAKEN, NOT_UNDECIDED, PAST_CUT_OFF, CALL_CONCLUDED; 422 INVALID, also where a reason is needed: to decline, and"
                            + " to pass others who wait; 404 NOT_FOUND. 200 where it was decided so before.")
    ApplicationView decide(Caller caller, @PathVariable String id, @Valid @RequestBody DecisionRequest request) {
        var application = existing(caller, id);
        var answer = decide.handle(new DecideApplication.Command(
                application, request.choice(), caller.subject(), OnBehalf.given(request.reason())));
        return switch (answer) {
            case DECIDED, DECIDED_BEFORE -> view(application);
            case PLACES_TAKEN -> throw Problem.conflict(answer, "All places are taken.");
            case PAST_CUT_OFF -> throw Problem.conflict(answer, "Places are given no more after the cut-off.");
            case NOT_UNDECIDED -> throw Problem.conflict(answer, "The application does not wait for a decision.");
            case CALL_CONCLUDED -> throw concluded(answer);
            case REASON_NEEDED ->
                throw Problem.invalid(new FieldError("reason", "REQUIRED", "This decision needs a reason."));
        };
    }

    private static Problem concluded(Enum<?> answer) {
        return Problem.conflict(answer, "The programme is concluded.");
    }

    private ApplicationId existing(Caller caller, String id) {
        var application = PathIds.application(id, caller);
        if (standings.find(application).isEmpty()) throw PathIds.noApplication();
        return application;
    }

    private ApplicationView view(ApplicationId id) {
        return ApplicationView.of(
                standings.find(id).orElseThrow(PathIds::noApplication).state());
    }
}
