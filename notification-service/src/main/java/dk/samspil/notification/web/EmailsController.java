package dk.samspil.notification.web;

import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.application.ListMails;
import dk.samspil.notification.domain.MailId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of mails: by recipient, flow, template or state, newest first. */
@RestController
@RequestMapping("/api/notification/emails")
class EmailsController {
    private final ListMails mails;
    private final EmailViews views;

    EmailsController(ListMails mails, EmailViews views) {
        this.mails = mails;
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

    private static Optional<MailId> mailId(String id) {
        try {
            return Optional.of(new MailId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
