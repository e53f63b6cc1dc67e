package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.ChangeTeam;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.domain.ApplyRefusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who speaks for a municipality and who takes part: changed at any time, also after it has joined. */
@RestController
@RequestMapping(ApplicationsController.PATH + "/{id}/team")
@Tag(name = "Applications")
class TeamController {
    private final ChangeTeam change;
    private final SubmissionCheck submissions;
    private final Standings standings;
    private final TeamNames names;

    TeamController(ChangeTeam change, SubmissionCheck submissions, Standings standings, TeamNames names) {
        this.change = change;
        this.submissions = submissions;
        this.standings = standings;
        this.names = names;
    }

    @PutMapping
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Changes schools, participants and contact person, also handed over, also after joining",
            description =
                    "With If-Match: 412 STALE_VERSION. 409 NOT_LIVE, PARTICIPANT_LIMIT, CALL_CONCLUDED; 422 INVALID"
                            + " (with every fault, by field); 404 NOT_FOUND.")
    ResponseEntity<ApplicationDetailView> change(
            Caller caller, @PathVariable String id, @RequestBody TeamRequest request) {
        var application = PathIds.application(id, caller);
        submissions.check(request, standings.call(application.call()), Optional.of(application.municipality()), caller);
        var answer = change.handle(new ChangeTeam.Command(
                application,
                request.chosenSchools(),
                request.delegation(application.municipality()),
                caller.subject(),
                OnBehalf.given(request.reason())));
        switch (answer) {
            case CHANGED -> {
                // as it should be
            }
            case NOT_LIVE -> throw Problem.conflict(answer, "The application is no longer live.");
            case CALL_CONCLUDED -> throw Problem.conflict(answer, "The programme is concluded.");
            case NOT_TAKEN_YET -> throw Refusals.notTakenYet();
            case PARTICIPANT_LIMIT -> throw Refusals.of(ApplyRefusal.PARTICIPANT_LIMIT, application);
            case UNKNOWN -> throw PathIds.noApplication();
        }
        var found = standings.find(application).orElseThrow(PathIds::noApplication);
        return ResponseEntity.ok()
                .eTag(found.etag())
                .cacheControl(CacheControl.noStore())
                .body(ApplicationDetailView.of(found.state(), names, caller));
    }
}
