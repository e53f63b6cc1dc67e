package dk.samspil.notification.web.bounces;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.PlainText;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.bounces.ConfirmReachable;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Wish;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People whom no mail reaches: their names are with registration. */
@RestController
@RequestMapping("/api/notification")
@Tag(name = "Unreachable people")
class UnreachableController {
    private static final Logger LOG = LoggerFactory.getLogger(UnreachableController.class);
    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 500;

    private final Contacts contacts;
    private final ConfirmReachable confirm;

    UnreachableController(Contacts contacts, ConfirmReachable confirm) {
        this.contacts = contacts;
        this.confirm = confirm;
    }

    /**
     * Somebody whose address does not work.
     *
     * @param reason {@code hard-bounce} or {@code repeated-soft-bounces}
     * @param status what the server said last
     * @param mail the mail that came back
     */
    record UnreachableView(
            String person,
            Instant since,
            String reason,
            @Nullable String status,
            String mail) {
        static UnreachableView of(Contact contact) {
            var unreachable = contact.unreachable().orElseThrow();
            return new UnreachableView(
                    contact.person().value(),
                    unreachable.since(),
                    unreachable.reason().code(),
                    unreachable.status().orElse(null),
                    unreachable.mail().value());
        }
    }

    /** How one knows that mails arrive. */
    record ReachableRequest(@NotBlank @PlainText(max = 500) String reason) {}

    @GetMapping("/unreachable")
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "The people whom no mail reaches, by id",
            description = "`after` is the `next` of the page before. 422 INVALID.")
    Page<UnreachableView> all(
            @RequestParam Optional<String> after, @RequestParam(defaultValue = USUAL_PAGE) int limit) {
        var size = Math.clamp(limit, 1, LARGEST_PAGE);
        var found = contacts.unreachable(after.map(UnreachableController::cursor), size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                page.stream().map(UnreachableView::of).toList(),
                found.size() > size ? page.getLast().person().value() : null);
    }

    @PostMapping("/people/{id}/reachable")
    @RolesAllowed("coordinator")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Mails reach this person after all; what was withheld and is still of use is sent",
            description = "404 NOT_FOUND, 409 NOT_UNREACHABLE, 422 INVALID.")
    void reachable(@PathVariable String id, @Valid @RequestBody ReachableRequest request, Caller caller) {
        var person = person(id).orElseThrow(() -> Problem.notFound("person"));
        var answer = confirm.handle(person, new Wish(caller.subject(), Optional.of(request.reason())));
        switch (answer) {
            // Without the reason, in which somebody may be named.
            case CONFIRMED -> LOG.info("{} is reachable, says {}", id, caller.subject());
            case NOT_UNREACHABLE -> throw Problem.conflict(answer, "Mails go to this person already.");
            case UNKNOWN -> throw Problem.notFound("person");
        }
    }

    private static PersonId cursor(String after) {
        return person(after)
                .orElseThrow(() -> Problem.invalid(new FieldError("after", "INVALID", "There is no such after.")));
    }

    private static Optional<PersonId> person(String id) {
        try {
            return Optional.of(new PersonId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
