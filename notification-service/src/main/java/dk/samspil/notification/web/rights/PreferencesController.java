package dk.samspil.notification.web.rights;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.application.rights.ChangePreferences;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.Stance;
import dk.samspil.notification.domain.rights.Way;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which mails people get: their own choice, or a coordinator's on their behalf. */
@RestController
@RequestMapping("/api/notification")
@Tag(name = "Preferences")
class PreferencesController {
    private static final int MOST = 20;

    private final AllPreferences preferences;
    private final Contacts contacts;
    private final ChangePreferences change;

    PreferencesController(AllPreferences preferences, Contacts contacts, ChangePreferences change) {
        this.preferences = preferences;
        this.contacts = contacts;
        this.change = change;
    }

    /** @param declined the codes of all categories that are not wanted; those that are not named are */
    record OwnRequest(@NotNull @Size(max = MOST) List<@NotNull String> declined) {}

    /** @param reason why it is done for them */
    record BehalfRequest(
            @NotNull @Size(max = MOST) List<@NotNull String> declined,
            @NotBlank @PlainText(max = 500) String reason) {}

    @GetMapping("/preferences")
    @RolesAllowed({"coordinator", "municipality", "school-leader", "researcher", "reference-member", "host"})
    @Operation(
            summary = "Which mails the caller gets, by category, and how that came about",
            description = "404 NOT_FOUND where the login is bound to no person whom mails go to.")
    ResponseEntity<PreferencesView> own(Caller caller) {
        return answer(self(caller));
    }

    @PutMapping("/preferences")
    @RolesAllowed({"coordinator", "municipality", "school-leader", "researcher", "reference-member", "host"})
    @Operation(
            summary =
                    "Chooses which mails the caller gets, from the next one on, whatever they have complained about before",
            description = "With If-Match: 412 STALE_VERSION. 422 INVALID, with OBLIGATORY or UNKNOWN_CATEGORY for each"
                    + " category; 404 NOT_FOUND where the login is bound to no person whom mails go to.")
    ResponseEntity<PreferencesView> choose(Caller caller, @Valid @RequestBody OwnRequest request) {
        var person = self(caller);
        var declined = Declined.read(request.declined());
        return carriedOut(new ChangePreferences.Command(person, declined, new Way.LoggedIn(caller.subject())));
    }

    @GetMapping("/people/{id}/preferences")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Which mails a person gets, by category, and how that came about",
            description = "404 NOT_FOUND for somebody whom no mails go to.")
    ResponseEntity<PreferencesView> of(@PathVariable String id) {
        return answer(person(Optional.of(id)));
    }

    @PutMapping("/people/{id}/preferences")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Chooses for a person, on their word, which mails they get",
            description = "With If-Match: 412 STALE_VERSION. 422 INVALID, also without a reason, with OBLIGATORY or"
                    + " UNKNOWN_CATEGORY for each category; 404 NOT_FOUND for somebody whom no mails go to.")
    ResponseEntity<PreferencesView> chooseFor(
            Caller caller, @PathVariable String id, @Valid @RequestBody BehalfRequest request) {
        var person = person(Optional.of(id));
        var declined = Declined.read(request.declined());
        var way = new Way.OnBehalf(caller.subject(), request.reason());
        return carriedOut(new ChangePreferences.Command(person, declined, way));
    }

    private ResponseEntity<PreferencesView> carriedOut(ChangePreferences.Command command) {
        return switch (change.handle(command)) {
            case CHANGED, AS_BEFORE -> answer(command.person());
            case UNKNOWN_PERSON -> throw nobody();
        };
    }

    private ResponseEntity<PreferencesView> answer(PersonId person) {
        var found = preferences.find(person);
        var response = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        found.map(Versioned::etag).ifPresent(response::eTag);
        var chosen = found.map(Versioned::state).orElseGet(() -> Preferences.of(person));
        return response.body(PreferencesView.of(new Stance(chosen, contacts.complainedAt(person))));
    }

    private PersonId self(Caller caller) {
        return person(caller.person());
    }

    /** Somebody whom mails go to; whoever is erased, or never was here, looks the same. */
    private PersonId person(Optional<String> id) {
        return id.flatMap(PreferencesController::read)
                .filter(person -> contacts.find(person)
                        .map(Versioned::state)
                        .flatMap(Contact::details)
                        .isPresent())
                .orElseThrow(PreferencesController::nobody);
    }

    private static Optional<PersonId> read(String id) {
        try {
            return Optional.of(new PersonId(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Problem nobody() {
        return Problem.notFound("person");
    }
}
