package dk.samspil.conference.web;

import dk.samspil.conference.application.AnswerInvitation;
import dk.samspil.kit.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An invitation, for whoever holds its token: no account is needed. Only an answer changes anything. */
@RestController
@RequestMapping("/api/conference/invitation")
@Tag(name = "Invitation")
class InvitationController {
    private final AnswerInvitation answer;
    private final InvitationTokens tokens;
    private final InvitationViews views;
    private final Clock clock;

    InvitationController(AnswerInvitation answer, InvitationTokens tokens, InvitationViews views, Clock clock) {
        this.answer = answer;
        this.tokens = tokens;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    @PermitAll
    @Operation(
            summary = "What the invitation is about, and how it stands",
            description = "404 NOT_FOUND for a token that opens nothing, 410 EXPIRED once the conference has begun.")
    InvitationDetails details(@RequestHeader(name = InvitationTokens.HEADER, required = false) @Nullable String token) {
        var details = view(token);
        if (!clock.instant().isBefore(details.startsAt())) throw expired();
        return details;
    }

    @PostMapping("/answer")
    @PermitAll
    @Operation(
            summary = "Accepts, declines, or cancels the registration; the same answer again changes nothing",
            description =
                    "202 while the seat is being taken. 404 NOT_FOUND, 409 NOT_ACCEPTED, ACCEPTED_ALREADY or REGISTERED_ELSEWHERE, 410 EXPIRED,"
                            + " 422 INVALID.")
    ResponseEntity<InvitationDetails> answer(
            @RequestHeader(name = InvitationTokens.HEADER, required = false) @Nullable String token,
            @Valid @RequestBody AnswerRequest request) {
        var outcome =
                answer.handle(new AnswerInvitation.Command(tokens.open(token).id(), request.toAnswer()));
        return switch (outcome) {
            case TAKEN, UNCHANGED -> answered(view(token));
            case NOT_ACCEPTED -> throw Problem.conflict(outcome, "There is no registration to cancel.");
            case ACCEPTED_ALREADY -> throw Problem.conflict(outcome, "There is a registration: cancel it instead.");
            case REGISTERED_ELSEWHERE ->
                throw Problem.conflict(outcome, "There is a registration for another conference of the programme.");
            case EXPIRED -> throw expired();
            case WITHDRAWN -> throw InvitationTokens.notFound();
        };
    }

    /** An acceptance may still be turned down before the ledger has said anything about it. */
    static ResponseEntity<InvitationDetails> answered(InvitationDetails details) {
        var status = details.state().equals(InvitationStatus.PENDING) ? HttpStatus.ACCEPTED : HttpStatus.OK;
        return ResponseEntity.status(status).body(details);
    }

    private InvitationDetails view(@Nullable String token) {
        var invitation = tokens.open(token);
        return InvitationDetails.of(invitation, views.conference(invitation.id().conference()));
    }

    private static Problem expired() {
        return Problem.of(HttpStatus.GONE, "EXPIRED", "The conference has begun.");
    }
}
