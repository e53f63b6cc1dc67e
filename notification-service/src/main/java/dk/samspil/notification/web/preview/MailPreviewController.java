package dk.samspil.notification.web.preview;

import dk.samspil.kit.audit.Audited;
import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.notification.application.preview.PreviewMail;
import dk.samspil.notification.application.preview.PreviewMail.Preview;
import dk.samspil.notification.domain.MailId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A mail that was ordered, as it would be sent now, but for links that only the recipient may have. */
@RestController
@RequestMapping("/api/notification/emails/{id}/preview")
class MailPreviewController {
    private static final Logger LOG = LoggerFactory.getLogger(MailPreviewController.class);
    private static final String WHEN =
            "In the recipient's language unless one is asked for. 404 NOT_FOUND, also where the"
                    + " recipient has been erased; 409 NOT_READY while details of the recipient or the facts can't be had,"
                    + " SUPERSEDED where what it would tell is so no longer; 422 INVALID.";

    private final PreviewMail preview;

    MailPreviewController(PreviewMail preview) {
        this.preview = preview;
    }

    @GetMapping
    @Audited
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "What a mail would say if it were sent now, without the recipient's own links",
            description = WHEN)
    ResponseEntity<PreviewView> preview(
            @PathVariable String id, @RequestParam @Nullable String language, Caller caller) {
        var shown = shown(id, language, caller);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PreviewView.of(shown.mail().order().template(), shown.letter(), false));
    }

    @GetMapping("/html")
    @Audited
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "The HTML of that mail as a page, for a frame that runs no scripts",
            description = WHEN,
            responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html")))
    ResponseEntity<String> html(@PathVariable String id, @RequestParam @Nullable String language, Caller caller) {
        return HtmlAnswer.of(shown(id, language, caller).letter().html());
    }

    private Preview.Shown shown(String id, @Nullable String language, Caller caller) {
        return switch (preview.handle(mailId(id), Languages.asked(language))) {
            case Preview.Shown shown -> {
                LOG.info("Mail {} is previewed by {}", id, caller.subject());
                yield shown;
            }
            case Preview.Unknown _ -> throw Problem.notFound("email");
            case Preview.NotYet _ ->
                throw Problem.of(HttpStatus.CONFLICT, "NOT_READY", "Something that this mail tells can't be had now.");
            case Preview.Superseded _ ->
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        "SUPERSEDED",
                        "What this mail would tell is so no longer, so it would not be sent.");
        };
    }

    private static MailId mailId(String id) {
        try {
            return new MailId(id);
        } catch (IllegalArgumentException noId) {
            throw Problem.notFound("email");
        }
    }
}
