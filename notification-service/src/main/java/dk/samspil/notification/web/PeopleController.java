package dk.samspil.notification.web;

import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.ListMails;
import dk.samspil.notification.application.MailFilter;
import dk.samspil.notification.application.MailQuery;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Standing;
import dk.samspil.notification.domain.Unreachable;
import dk.samspil.notification.domain.rights.Stance;
import dk.samspil.notification.web.rights.PreferencesView;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
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
    private final AllPreferences preferences;
    private final ListMails mails;
    private final EmailViews views;

    PeopleController(Contacts contacts, AllPreferences preferences, ListMails mails, EmailViews views) {
        this.contacts = contacts;
        this.preferences = preferences;
        this.mails = mails;
        this.views = views;
    }

    /**
     * What is held.
     *
     * @param contact null for somebody who is not known here, or erased
     * @param preferences null for somebody who has never chosen
     * @param mails the newest of them, without their words, which nobody keeps
     */
    record Holdings(
            String person,
            @Nullable ContactView contact,
            @Nullable PreferencesView preferences,
            List<EmailView> mails) {}

    /** How the person is called and reached. */
    record ContactView(
            String name,
            String email,
            @Nullable String title,
            @Nullable String municipality,
            String language,
            @Nullable Instant unreachableSince,
            @Nullable String unreachableReason,
            @Nullable Instant complainedAt) {
        static ContactView of(PersonDetails details, Optional<Standing> standing) {
            var unreachable = standing.flatMap(Standing::unreachable);
            return new ContactView(
                    details.name(),
                    details.email(),
                    details.title().orElse(null),
                    details.municipality().orElse(null),
                    details.language().name().toLowerCase(Locale.ROOT),
                    unreachable.map(Unreachable::since).orElse(null),
                    unreachable.map(why -> why.reason().code()).orElse(null),
                    standing.flatMap(Standing::complainedAt).orElse(null));
        }
    }

    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "system"})
    @Operation(
            summary =
                    "All that is held here of a person: contact details, choices, and the latest 500 mails without their words",
            description = "404 NOT_FOUND where that is nothing.")
    ResponseEntity<Holdings> of(@PathVariable String id) {
        var person = person(id).orElseThrow(PeopleController::nothing);
        var contact = contacts.find(person).map(Versioned::state);
        var found = mails.handle(new MailQuery(MailFilter.to(person), Optional.empty(), MOST));
        var chosen = preferences.find(person).map(Versioned::state);
        if (contact.flatMap(Contact::details).isEmpty() && found.isEmpty() && chosen.isEmpty()) throw nothing();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Holdings(
                        person.value(),
                        contact.flatMap(PeopleController::view).orElse(null),
                        chosen.map(choices -> new Stance(choices, contact.flatMap(Contact::complainedAt)))
                                .map(PreferencesView::of)
                                .orElse(null),
                        found.stream().limit(MOST).map(views::of).toList()));
    }

    private static Optional<ContactView> view(Contact contact) {
        return contact.details().map(details -> ContactView.of(details, contact.standing()));
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
