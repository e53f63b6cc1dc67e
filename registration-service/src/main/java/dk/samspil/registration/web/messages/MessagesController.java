package dk.samspil.registration.web.messages;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.CommandIds;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.messages.FindAudience;
import dk.samspil.registration.application.messages.Messages;
import dk.samspil.registration.application.messages.SendMessage;
import dk.samspil.registration.application.referencegroup.KnownPeople;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the coordinator writes to many at once about a call's programme. */
@RestController
@RequestMapping("/api/registration/calls/{call}/messages")
@Tag(name = "Messages")
class MessagesController {
    private static final int MOST = 100;

    private final SendMessage send;
    private final FindAudience audiences;
    private final Messages messages;
    private final Calls calls;
    private final KnownPeople people;

    MessagesController(SendMessage send, FindAudience audiences, Messages messages, Calls calls, KnownPeople people) {
        this.send = send;
        this.audiences = audiences;
        this.messages = messages;
        this.calls = calls;
        this.people = people;
    }

    @PostMapping("/preview")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Whom a message would go to, and how it would read; nothing is sent",
            description = "422 INVALID, also where nobody is reached (EMPTY_AUDIENCE); 404 NOT_FOUND.")
    PreviewView preview(@PathVariable String call, @Valid @RequestBody MessageRequest request) {
        var reached =
                audiences.handle(call(call), request.audience().toAudience()).orElseThrow(MessagesController::noCall);
        if (reached.people().isEmpty()) throw emptyAudience();
        return PreviewView.of(reached, Samples.of(request.words(), name(reached.people())));
    }

    @PostMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Sends a message to everybody whom it reaches now, each once, in their language",
            description = "422 INVALID, also where nobody is reached (EMPTY_AUDIENCE) or more than 10,000 (TOO_MANY);"
                    + " 404 NOT_FOUND. It is service mail: no opt-out stops it.")
    ResponseEntity<MessageView> send(
            Caller caller, @PathVariable String call, @Valid @RequestBody MessageRequest request) {
        var of = call(call);
        var id = new MessageId(CommandIds.fromRequest("message", of.value()));
        return switch (send.handle(request.toCommand(id, of, caller.subject()))) {
            case ORDERED ->
                ResponseEntity.created(URI.create(MessageController.PATH + "/" + id.value()))
                        .body(MessageView.whole(messages.find(id).orElseThrow().state()));
            case EMPTY_AUDIENCE -> throw emptyAudience();
            case TOO_MANY ->
                throw Problem.invalid(new FieldError("audience", "TOO_MANY", "More people than a message may go to."));
            case UNKNOWN_CALL -> throw noCall();
        };
    }

    @GetMapping
    @RolesAllowed("coordinator")
    @Operation(summary = "The messages that were sent, the latest first", description = "404 NOT_FOUND.")
    Page<MessageView> all(
            @PathVariable String call,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        var of = call(call);
        if (calls.find(of).isEmpty()) throw noCall();
        var size = Math.clamp(limit, 1, MOST);
        var found = messages.of(of).stream()
                .filter(m -> after.isEmpty() || place(m).compareTo(after.get()) < 0)
                .sorted(Comparator.comparing(MessagesController::place).reversed())
                .limit(size + 1L)
                .toList();
        var more = found.size() > size;
        return new Page<>(
                found.stream().limit(size).map(MessageView::summary).toList(),
                more ? place(found.get(size - 1)) : null);
    }

    /** By which messages are in order, and told apart. */
    private static String place(Message message) {
        return "%013d_%s"
                .formatted(message.orderedAt().toEpochMilli(), message.id().value());
    }

    /** Of the first whose name is known. */
    private String name(List<PersonId> reached) {
        return reached.stream()
                .limit(10)
                .flatMap(p -> people.find(p).stream())
                .map(PersonDetails::name)
                .findFirst()
                .orElse("…");
    }

    private static CallId call(String id) {
        try {
            return new CallId(id);
        } catch (IllegalArgumentException e) {
            throw noCall();
        }
    }

    private static Problem noCall() {
        return Problem.notFound("call");
    }

    private static Problem emptyAudience() {
        return Problem.invalid(new FieldError("audience", "EMPTY_AUDIENCE", "Nobody is reached."));
    }
}
