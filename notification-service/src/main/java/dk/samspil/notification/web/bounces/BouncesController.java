package dk.samspil.notification.web.bounces;

import dk.samspil.kit.security.Signed;
import dk.samspil.notification.application.bounces.MessageIdReader;
import dk.samspil.notification.application.bounces.ReceiveBounce;
import dk.samspil.notification.application.bounces.ReceiveBounce.Answer;
import dk.samspil.notification.application.bounces.ReceiveBounce.Way;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.domain.StatusCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the word of providers whom mails are handed to: signed, and as often as they like. */
@RestController
@RequestMapping("/api/notification/bounces")
@Tag(name = "Bounces")
class BouncesController {
    private static final int LONGEST_MESSAGE_ID = 998;

    private final ReceiveBounce receive;
    private final MessageIdReader messageIds;

    BouncesController(ReceiveBounce receive, MessageIdReader messageIds) {
        this.receive = receive;
        this.messageIds = messageIds;
    }

    /**
     * A mail that came back. Whatever else a provider tells, addresses above all, is not read.
     *
     * @param kind as the provider sees it
     * @param status the enhanced status code (RFC 3463), where there is one
     */
    record BounceRequest(
            @NotBlank @Size(max = LONGEST_MESSAGE_ID) String messageId,

            @NotNull @Pattern(regexp = "hard|soft|complaint", message = "Must be hard, soft or complaint.")
            String kind,

            @Nullable @Pattern(regexp = "[245]\\.[0-9]{1,3}\\.[0-9]{1,3}", message = "Must be like 5.1.1.")
            String status) {}

    /** @param outcome {@code recorded}, {@code unchanged} if it was known, {@code unknown} if the mail is none of ours */
    record BounceOutcome(String outcome) {}

    @PostMapping
    @PermitAll
    @Signed
    @Operation(
            summary = "A provider tells of a mail that came back, or that its recipient has complained of",
            description = "The same again changes nothing. A Message-ID that is none of ours is counted and answered"
                    + " with 200 like the rest, for repeating it would help nobody. 401 SIGNATURE_INVALID, 413"
                    + " BODY_TOO_LARGE, 422 INVALID.")
    BounceOutcome receive(@Valid @RequestBody BounceRequest request) {
        var answer = messageIds
                .read(request.messageId())
                .map(mail -> receive.handle(new ReceiveBounce.Command(
                        mail,
                        Bounce.Kind.valueOf(request.kind().toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(request.status()).map(StatusCode::new),
                        Way.WEBHOOK)))
                .orElse(Answer.UNKNOWN);
        return new BounceOutcome(answer.name().toLowerCase(Locale.ROOT));
    }
}
