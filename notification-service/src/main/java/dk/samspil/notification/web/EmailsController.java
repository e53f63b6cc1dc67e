package dk.samspil.notification.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.application.DismissMail;
import dk.samspil.notification.application.ListMails;
import dk.samspil.notification.application.ResendMail;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Wish;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of mails: by recipient, flow, template or state, newest first. */
@RestController
@RequestMapping("/api/notification/emails")
class EmailsController {
    private final ListMails mails;
    private final ResendMail resend;
    private final DismissMail dismiss;
    private final EmailViews views;

    EmailsController(ListMails mails, ResendMail resend, DismissMail dismiss, EmailViews views) {
        this.mails = mails;
        this.resend = resend;
        this.dismiss = dismiss;
        this.views = views;
    }

    @GetMapping
    @RolesAllowed({"coordinator", "operations"})
    Page<EmailView> list(EmailsRequest request) {
        var query = request.toQuery();
        var found = mails.handle(query);
        var page = found.subList(0, Math.min(found.size(), query.limit()));
        return new Page<>(
                page.stream().map(views::of).toList(),
                found.size() > page.size() ? PageCursor.after(page.getLast()) : null);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "operations"})
    ResponseEntity<EmailView> one(@PathVariable String id) {
        var mail = mailId(id).flatMap(mails::handle).orElseThrow(() -> Problem.notFound("email"));
        return ResponseEntity.ok().eTag(mail.etag()).body(views.of(mail.state()));
    }

    @PostMapping("/{id}/resend")
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "Sends a mail after all that is held as uncertain, has failed, come back or expired, or was"
                    + " withheld as unreachable, under the same Message-ID",
            description = "409 NOT_HELD; 422 INVALID; 404 NOT_FOUND.")
    EmailView resend(@PathVariable String id, @Valid @RequestBody Reason request, Caller caller) {
        var mail = mailId(id).orElseThrow(() -> Problem.notFound("email"));
        return switch (resend.handle(mail, wish(request, caller))) {
            case QUEUED -> views.of(mails.handle(mail).orElseThrow().state());
            case NOT_HELD ->
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        "NOT_HELD",
                        "Only a mail that is held, has not arrived or was too late is sent again.");
            case UNKNOWN -> throw Problem.notFound("email");
        };
    }

    @PostMapping("/{id}/dismissal")
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "Decides that a mail is not sent: one that waits, is held as uncertain, or has failed",
            description =
                    "409 SETTLED for one that is sent, being sent, or not sent anyway; 422 INVALID; 404 NOT_FOUND.")
    EmailView dismiss(@PathVariable String id, @Valid @RequestBody Reason request, Caller caller) {
        var mail = mailId(id).orElseThrow(() -> Problem.notFound("email"));
        return switch (dismiss.handle(mail, wish(request, caller))) {
            case DISMISSED -> views.of(mails.handle(mail).orElseThrow().state());
            case SETTLED -> throw Problem.of(HttpStatus.CONFLICT, "SETTLED", "It is sent, or will not be sent anyway.");
            case UNKNOWN -> throw Problem.notFound("email");
        };
    }

    private static Wish wish(Reason request, Caller caller) {
        return new Wish(caller.subject(), Optional.of(request.reason()));
    }

    /** Why it is to be so. */
    record Reason(@NotBlank @PlainText(max = 500) String reason) {}

    private static Optional<MailId> mailId(String id) {
        try {
            return Optional.of(new MailId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
