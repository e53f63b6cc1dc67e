package dk.samspil.registration.web.messages;

import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.messages.Messages;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A message that was sent. */
@RestController
@RequestMapping(MessageController.PATH + "/{id}")
@Tag(name = "Messages")
class MessageController {
    static final String PATH = "/api/registration/messages";

    private final Messages messages;

    MessageController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "A message with its text and whom it went to, as ids",
            description =
                    "What has become of its mails: see `mails`. Subject and text are forgotten after six months, which"
                            + " `forgotten` says. 404 NOT_FOUND.")
    MessageView one(@PathVariable String id) {
        return MessageView.whole(find(id));
    }

    @GetMapping("/letter")
    @RolesAllowed("system")
    @Operation(
            summary = "What a mail of the message says",
            description =
                    "For notification-service. 410 MESSAGE_FORGOTTEN six months after it was sent; 404 NOT_FOUND.")
    MessageLetter letter(@PathVariable String id) {
        return MessageLetter.of(find(id));
    }

    private Message find(String id) {
        try {
            return messages.find(new MessageId(id))
                    .orElseThrow(MessageController::none)
                    .state();
        } catch (IllegalArgumentException e) {
            throw none();
        }
    }

    private static Problem none() {
        return Problem.notFound("message");
    }
}
