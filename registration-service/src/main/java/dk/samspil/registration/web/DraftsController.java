package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.ApplicationDrafts;
import dk.samspil.registration.application.DiscardDraft;
import dk.samspil.registration.application.SaveDraft;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.domain.ApplicationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications that are not finished: kept for the municipality, and told what is still missing. */
@RestController
@RequestMapping(CallsController.PATH + "/{id}/drafts/{municipality}")
@Tag(name = "Applications")
class DraftsController {
    private final ApplicationDrafts drafts;
    private final SaveDraft save;
    private final DiscardDraft discard;
    private final SubmissionCheck submissions;
    private final Standings standings;

    DraftsController(
            ApplicationDrafts drafts,
            SaveDraft save,
            DiscardDraft discard,
            SubmissionCheck submissions,
            Standings standings) {
        this.drafts = drafts;
        this.save = save;
        this.discard = discard;
        this.submissions = submissions;
        this.standings = standings;
    }

    /**
     * What was written so far.
     *
     * @param faults what it would be refused for if it were submitted now
     */
    record DraftView(String by, Instant savedAt, DraftRequest content, List<FieldError> faults) {}

    @GetMapping
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "What a municipality has written and not submitted, and what is still missing",
            description = "404 NOT_FOUND.")
    ResponseEntity<DraftView> one(Caller caller, @PathVariable String id, @PathVariable String municipality) {
        return view(draft(caller, id, municipality));
    }

    @PutMapping
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Keeps what was written so far; it is thrown away once the application is submitted",
            description =
                    "With If-Match: 412 STALE_VERSION. 409 CALL_CLOSED, ALREADY_APPLIED (amend instead); 422 INVALID;"
                            + " 404 NOT_FOUND.")
    ResponseEntity<DraftView> save(
            Caller caller,
            @PathVariable String id,
            @PathVariable String municipality,
            @Valid @RequestBody DraftRequest request) {
        var draft = draft(caller, id, municipality);
        var answer = save.handle(draft, request.toContent(), caller.subject());
        return switch (answer) {
            case SAVED -> view(draft);
            case UNKNOWN_CALL -> throw PathIds.noCall();
            case CALL_CLOSED -> throw Problem.conflict(answer, "The call's deadline has passed.");
            case ALREADY_APPLIED ->
                throw Problem.conflict(answer, "The municipality has an application that is live.")
                        .with("application", ApplicationsController.PATH + "/" + draft.value());
        };
    }

    @DeleteMapping
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(summary = "Throws it away", description = "204 also where there is none. 404 NOT_FOUND.")
    ResponseEntity<Void> discard(Caller caller, @PathVariable String id, @PathVariable String municipality) {
        discard.handle(draft(caller, id, municipality));
        return ResponseEntity.noContent().build();
    }

    private ApplicationId draft(Caller caller, String id, String municipality) {
        return PathIds.application(PathIds.call(id).value() + "-" + municipality, caller);
    }

    private ResponseEntity<DraftView> view(ApplicationId id) {
        var found = drafts.find(id).orElseThrow(() -> Problem.notFound("draft"));
        var content = DraftRequest.of(found.state().content().orElseThrow(() -> Problem.notFound("draft")));
        var submission = content.toSubmission(id.municipality().value());
        return ResponseEntity.ok()
                .eTag(found.etag())
                .cacheControl(CacheControl.noStore())
                .body(new DraftView(
                        found.state().by(),
                        found.state().savedAt(),
                        content,
                        submissions.faults(submission, standings.call(id.call()), Optional.of(id.municipality()))));
    }
}
