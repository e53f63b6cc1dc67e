package dk.samspil.notification.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.ListMails;
import dk.samspil.notification.application.MailFilter;
import dk.samspil.notification.application.MailQuery;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is held here of a person: where mails go, and what became of them. */
@RestController
@RequestMapping("/api/notification/people")
class PeopleController {
    private static final int MOST = 500;

    private final Contacts contacts;
    private final ListMails mails;
    private final EmailViews views;

    PeopleController(Contacts contacts, ListMails mails, EmailViews views) {
        this.contacts = contacts;
        this.mails = mails;
        this.views = views;
    }

    /**
     * What is held.
     *
     * @param contact null for somebody who is not known here, or erased
     * @param mails the newest of them, without their words, which nobody keeps
     */
    record Holdings(String person, @Nullable ContactView contact, List<EmailView> mails) {}

    /** How the person is called and reached. */
    record ContactView(
            String name,
            String email,
            @Nullable String title,
            @Nullable String municipality,
            String language) {
        static ContactView of(PersonDetails details) {
            return new ContactView(
                    details.name(),
                    details.email(),
                    details.title().orElse(null),
                    details.municipality().orElse(null),
                    details.language().name().toLowerCase(Locale.ROOT));
        }
    }

    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "system"})
    @Operation(
            summary =
                    "All that is held here of a person: contact details, and the latest 500 mails without their words",
            description = "404 NOT_FOUND where that is nothing.")
    ResponseEntity<Holdings> of(@PathVariable String id) {
        var person = person(id).orElseThrow(PeopleController::nothing);
        var contact = contacts.find(person).map(Versioned::state).flatMap(Contact::details);
        var found = mails.handle(new MailQuery(MailFilter.to(person), Optional.empty(), MOST));
        if (contact.isEmpty() && found.isEmpty()) throw nothing();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Holdings(
                        person.value(),
                        contact.map(ContactView::of).orElse(null),
                        found.stream().limit(MOST).map(views::of).toList()));
    }

    private static Optional<PersonId> person(String id) {
        try {
            return Optional.of(new PersonId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Problem nothing() {
        return Problem.notFound("person");
    }
}
