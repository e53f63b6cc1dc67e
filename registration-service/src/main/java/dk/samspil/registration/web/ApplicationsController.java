package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.application.AmendApplication;
import dk.samspil.registration.application.Apply;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.ApplyRefusal;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Stage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Applications: made, amended and read by the municipality itself and by the coordinator. */
@RestController
@RequestMapping("/api/registration")
@Tag(name = "Applications")
class ApplicationsController {
    static final String PATH = "/api/registration/applications";
    private static final int MOST = 100;

    private final Apply apply;
    private final AmendApplication amend;
    private final SubmissionCheck submissions;
    private final Standings standings;
    private final TeamNames names;

    ApplicationsController(
            Apply apply, AmendApplication amend, SubmissionCheck submissions, Standings standings, TeamNames names) {
        this.apply = apply;
        this.amend = amend;
        this.submissions = submissions;
        this.standings = standings;
        this.names = names;
    }

    @PostMapping("/calls/{id}/applications")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "A municipality applies; with first-come it has joined at once if a place is free",
            description =
                    "409 CALL_NOT_OPEN_YET, CALL_CLOSED, ALREADY_APPLIED (with the live one), PARTICIPANT_LIMIT;"
                            + " 422 UNKNOWN_MUNICIPALITY, INVALID (with every fault, by field); 404 NOT_FOUND for another's municipality or an unknown call.")
    ResponseEntity<ApplicationView> apply(
            Caller caller, @PathVariable String id, @RequestBody ApplicationRequest request) {
        var municipality = PathIds.municipality(request.municipality());
        if (municipality.filter(m -> !caller.mayActFor(m.value())).isPresent()) throw PathIds.noCall();
        var call = standings.call(PathIds.call(id)).filter(c -> c.stage() != Stage.DRAFT || caller.is("coordinator"));
        submissions.check(request, call, municipality, caller);
        var application = new ApplicationId(
                call.map(Call::id).orElseThrow(PathIds::noCall),
                municipality.orElseThrow(Refusals::unknownMunicipality));
        var answer = apply.handle(new Apply.Command(
                application.call(),
                application.municipality(),
                request.proposal(),
                request.delegation(application.municipality()),
                caller.subject(),
                OnBehalf.given(request.reason())));
        if (answer instanceof Apply.Answer.Refused(var reason)) throw Refusals.of(reason, application);
        var made = find(application);
        if (made.state().status().state() == ApplicationState.REFUSED) {
            throw Refusals.of(ApplyRefusal.CALL_CLOSED, application);
        }
        return ResponseEntity.created(URI.create(PATH + "/" + application.value()))
                .eTag(made.etag())
                .body(ApplicationView.of(made.state()));
    }

    @PutMapping("/applications/{id}")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Changes what an application says, as long as nothing is decided",
            description =
                    "With If-Match: 412 STALE_VERSION. 409 DECIDED, PARTICIPANT_LIMIT, CALL_CONCLUDED; 422 INVALID; 404 NOT_FOUND.")
    ResponseEntity<ApplicationDetailView> amend(
            Caller caller, @PathVariable String id, @RequestBody AmendmentRequest request) {
        var application = PathIds.application(id, caller);
        submissions.check(request, standings.call(application.call()), Optional.of(application.municipality()), caller);
        var answer = amend.handle(new AmendApplication.Command(
                application,
                request.proposal(),
                request.delegation(application.municipality()),
                caller.subject(),
                OnBehalf.given(request.reason())));
        return switch (answer) {
            case AMENDED -> detail(application, caller);
            case DECIDED -> throw Problem.conflict(answer, "The application has been decided, or is no longer live.");
            case CALL_CONCLUDED -> throw Problem.conflict(answer, "The programme is concluded.");
            case NOT_TAKEN_YET -> throw Refusals.notTakenYet();
            case PARTICIPANT_LIMIT -> throw Refusals.of(ApplyRefusal.PARTICIPANT_LIMIT, application);
            case UNKNOWN -> throw PathIds.noApplication();
        };
    }

    @GetMapping("/applications/{id}")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "An application with all that it says, how it stands, and its history",
            description = "The entity tag is for If-Match: it names what the application says. 404 NOT_FOUND.")
    ResponseEntity<ApplicationDetailView> one(Caller caller, @PathVariable String id) {
        return detail(PathIds.application(id, caller), caller);
    }

    @GetMapping("/applications")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(summary = "Applications by id: all for the coordinator, else the caller's own municipality's")
    Page<ApplicationView> all(
            Caller caller,
            @RequestParam Optional<String> call,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> reference,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        var mine = caller.is("coordinator")
                ? Optional.<String>empty()
                : Optional.of(caller.municipality().orElse(""));
        if (mine.filter(String::isEmpty).isPresent()) throw PathIds.noApplication();
        var size = Math.clamp(limit, 1, MOST);
        var found = standings.all(call.map(PathIds::call), mine.map(MunicipalityCode::new)).stream()
                .map(ApplicationView::of)
                .filter(v -> state.isEmpty() || state.get().equals(v.state()))
                .filter(v -> reference.isEmpty() || reference.get().strip().equalsIgnoreCase(v.reference()))
                .filter(v -> after.isEmpty() || v.id().compareTo(after.get()) > 0)
                .limit(size + 1L)
                .toList();
        var more = found.size() > size;
        return new Page<>(
                more ? found.subList(0, size) : found,
                more ? found.get(size - 1).id() : null);
    }

    private ResponseEntity<ApplicationDetailView> detail(ApplicationId id, Caller caller) {
        var found = find(id);
        // not to be kept by anybody: how it stands may change while what it says, and so the tag, does not
        return ResponseEntity.ok()
                .eTag(found.etag())
                .cacheControl(CacheControl.noStore())
                .body(ApplicationDetailView.of(found.state(), names, caller));
    }

    private Versioned<Standings.Standing> find(ApplicationId id) {
        return standings.find(id).orElseThrow(PathIds::noApplication);
    }
}
