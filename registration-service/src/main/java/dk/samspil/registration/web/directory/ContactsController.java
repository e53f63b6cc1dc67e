package dk.samspil.registration.web.directory;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.application.directory.AllContacts;
import dk.samspil.registration.application.directory.ChangeContacts;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By whom a municipality is reached: its head of schools and others of its administration. */
@RestController
@RequestMapping("/api/registration/municipalities/{code}/contacts")
@Tag(name = "Directory")
class ContactsController {
    private final AllContacts contacts;
    private final ChangeContacts change;
    private final ContactNames names;
    private final Municipalities municipalities;

    ContactsController(AllContacts contacts, ChangeContacts change, ContactNames names, Municipalities municipalities) {
        this.contacts = contacts;
        this.change = change;
        this.names = names;
        this.municipalities = municipalities;
    }

    @GetMapping
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "By whom a municipality is reached",
            description = "The entity tag is for If-Match. 404 NOT_FOUND, also for another municipality's.")
    ResponseEntity<ContactsView> one(Caller caller, @PathVariable String code) {
        return view(own(caller, code), DirectoryPaths.scope(caller));
    }

    @PutMapping
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Says by whom a municipality is reached from now on",
            description = "With If-Match: 412 STALE_VERSION. 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<ContactsView> change(
            Caller caller, @PathVariable String code, @Valid @RequestBody ContactsRequest request) {
        var municipality = own(caller, code);
        change.handle(request.of(municipality));
        return view(municipality, DirectoryPaths.scope(caller));
    }

    private ResponseEntity<ContactsView> view(MunicipalityCode municipality, Optional<MunicipalityCode> viewer) {
        var found = contacts.find(municipality);
        var state = found.map(Versioned::state).orElseGet(() -> MunicipalityContacts.none(municipality));
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        found.ifPresent(f -> answer.eTag(f.etag()));
        return answer.body(new ContactsView(
                municipality.value(), first(state.head(), viewer), names.of(state.administration(), viewer)));
    }

    private @Nullable ContactView first(Optional<PersonId> head, Optional<MunicipalityCode> viewer) {
        return head.map(h -> names.of(List.of(h), viewer).getFirst()).orElse(null);
    }

    private MunicipalityCode own(Caller caller, String code) {
        if (municipalities.find(code).isEmpty() || !caller.mayActFor(code)) throw Problem.notFound("municipality");
        return new MunicipalityCode(code);
    }
}
