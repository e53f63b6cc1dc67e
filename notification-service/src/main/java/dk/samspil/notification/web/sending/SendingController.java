package dk.samspil.notification.web.sending;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.application.sending.Dials;
import dk.samspil.notification.application.sending.ShowSending;
import dk.samspil.notification.application.sending.SteerSending;
import dk.samspil.notification.application.sending.SteerSending.Wish;
import dk.samspil.notification.domain.sending.Mailroom;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether mails leave, and who has seen to it that they don't. */
@RestController
@RequestMapping("/api/notification/sending")
class SendingController {
    private static final Logger LOG = LoggerFactory.getLogger(SendingController.class);

    private final ShowSending show;
    private final SteerSending steer;
    private final Dials dials;

    SendingController(ShowSending show, SteerSending steer, Dials dials) {
        this.show = show;
        this.steer = steer;
        this.dials = dials;
    }

    @GetMapping
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "Tells whether mails leave: by lane since when, by whom and why, and how many are held back",
            description = "Breaker, rates and what is in hand are those of the instance that answers.")
    ResponseEntity<SendingView> standing() {
        var standing = show.handle();
        var answer = ResponseEntity.ok();
        standing.etag().ifPresent(answer::eTag);
        return answer.body(SendingView.of(standing, dials));
    }

    @PostMapping("/pause")
    @RolesAllowed("operations")
    @Operation(
            summary = "Holds back bulk mail, service mail or all, for every instance and until it is resumed",
            description = "What is being sent at that moment is finished. 409 ALREADY_PAUSED; 422 INVALID.")
    ResponseEntity<SendingView> pause(@Valid @RequestBody SendingRequest request, Caller caller) {
        return carryOut(Wish.PAUSE, request, caller);
    }

    @PostMapping("/resume")
    @RolesAllowed("operations")
    @Operation(
            summary = "Lets bulk mail, service mail or all go again",
            description = "A mail whose time has passed meanwhile expires. 409 NOT_PAUSED; 422 INVALID.")
    ResponseEntity<SendingView> resume(@Valid @RequestBody SendingRequest request, Caller caller) {
        return carryOut(Wish.RESUME, request, caller);
    }

    private ResponseEntity<SendingView> carryOut(Wish wish, SendingRequest request, Caller caller) {
        var word = new Mailroom.Word(caller.subject(), request.reason());
        var answer = steer.handle(new SteerSending.Command(wish, request.lanes(), word));
        return switch (answer) {
            case DONE -> {
                // Without the reason, in which somebody may be named.
                LOG.info("Sending: {} {} by {}", wish, request.lane(), caller.subject());
                yield standing();
            }
            case ALREADY_PAUSED -> throw Problem.conflict(answer, "It is paused already.");
            case NOT_PAUSED -> throw Problem.conflict(answer, "It is not paused.");
        };
    }
}
