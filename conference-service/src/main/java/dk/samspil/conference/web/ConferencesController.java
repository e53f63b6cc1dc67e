package dk.samspil.conference.web;

import dk.samspil.conference.application.Conferences;
import dk.samspil.conference.application.PlanConference;
import dk.samspil.conference.application.people.CountUnreachable;
import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.kit.reference.Regions;
import dk.samspil.kit.web.CommandIds;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The conferences of a programme. */
@RestController
@RequestMapping(ConferencesController.PATH)
@Tag(name = "Conferences")
class ConferencesController {
    static final String PATH = "/api/conference/conferences";

    private final PlanConference plan;
    private final Conferences conferences;
    private final Regions regions;
    private final CountUnreachable unreachable;

    ConferencesController(PlanConference plan, Conferences conferences, Regions regions, CountUnreachable unreachable) {
        this.plan = plan;
        this.conferences = conferences;
        this.regions = regions;
        this.unreachable = unreachable;
    }

    @PostMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "Plans the conference of a region, and invites those who have waited for it",
            description = "409 REGION_TAKEN, 422 INVALID.")
    ResponseEntity<ConferenceView> plan(@Valid @RequestBody ConferenceRequest request) {
        var wanted = request.toPlan(CommandIds.fromRequest(request.call(), request.region()), regions);
        return switch (plan.handle(wanted)) {
            case PlanConference.Outcome.RegionTaken(var there) ->
                throw Problem.of(
                                HttpStatus.CONFLICT, "REGION_TAKEN", "The region has its conference in this programme.")
                        .with("conference", there);
            case PlanConference.Outcome.NotInFuture() ->
                throw Problem.invalid(
                        new FieldError("startsAt", "NOT_IN_FUTURE", "A conference is planned before it begins."));
            case PlanConference.Outcome.Planned(var id) -> planned(new ConferenceId(id), wanted);
        };
    }

    @GetMapping
    @RolesAllowed({"coordinator", "municipality", "system"})
    @Operation(summary = "The conferences of a programme, by region")
    Page<ConferenceView> all(@RequestParam String call) {
        var found = conferences.of(Texts.read("call", call, CallId::new));
        var counts = unreachable.handle(found.stream().map(Conference::id).toList());
        return new Page<>(
                found.stream()
                        .map(conference -> ConferenceView.of(conference, counts.getOrDefault(conference.id(), 0)))
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "municipality", "system"})
    @Operation(summary = "A conference", description = "404 NOT_FOUND.")
    ResponseEntity<ConferenceView> one(@PathVariable String id) {
        var found = Texts.find(id, ConferenceId::new)
                .flatMap(conferences::find)
                .orElseThrow(() -> Problem.notFound("conference"));
        return ResponseEntity.ok().eTag(found.etag()).body(view(found.state()));
    }

    private ConferenceView view(Conference conference) {
        return ConferenceView.of(conference, unreachable.handle(conference.id()));
    }

    /** The region is kept for good; in the rare case that the conference is not created yet, it soon is. */
    private ResponseEntity<ConferenceView> planned(ConferenceId id, Plan wanted) {
        var response = ResponseEntity.created(URI.create(PATH + "/" + id.value()));
        return conferences
                .find(id)
                .map(c -> response.eTag(c.etag()).body(view(c.state())))
                .orElseGet(() -> response.body(view(Conference.of(wanted))));
    }
}
