package dk.samspil.registration.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplyRefusal;
import org.springframework.http.HttpStatus;

/** The problem documents for applications that are not taken. */
final class Refusals {
    private Refusals() {}

    static Problem of(ApplyRefusal reason, ApplicationId application) {
        return switch (reason) {
            case UNKNOWN_CALL -> PathIds.noCall();
            case UNKNOWN_MUNICIPALITY -> unknownMunicipality();
            case CALL_NOT_OPEN_YET -> Problem.conflict(reason, "The call is not open yet.");
            case CALL_CLOSED -> Problem.conflict(reason, "The call's deadline has passed.");
            case PARTICIPANT_LIMIT -> Problem.conflict(reason, "More are to take part than the call allows.");
            case ALREADY_APPLIED ->
                Problem.conflict(reason, "The municipality has an application that is live.")
                        .with("application", ApplicationsController.PATH + "/" + application.value());
        };
    }

    static Problem notTakenYet() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "TRY_AGAIN",
                "The call has not taken note of the application yet. Repeat this in a moment.");
    }

    static Problem unknownMunicipality() {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "UNKNOWN_MUNICIPALITY", "No municipality has this code.");
    }
}
