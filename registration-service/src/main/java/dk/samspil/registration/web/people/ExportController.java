package dk.samspil.registration.web.people;

import dk.samspil.kit.audit.Audited;
import dk.samspil.registration.application.people.ExportPerson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out all that is held of a person. */
@RestController
@RequestMapping(PersonPaths.PEOPLE + "/{id}/export")
@Tag(name = "People")
class ExportController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ExportPerson export;
    private final OtherServices others;

    ExportController(ExportPerson export, OtherServices others) {
        this.export = export;
        this.others = others;
    }

    @Audited
    @GetMapping
    @RolesAllowed("coordinator")
    @Operation(
            summary = "All that is held of a person, here and in the other services, as JSON or as a page to read",
            description =
                    "`Accept: text/html` gives the page, in the language of Accept-Language (da, en). A service that"
                            + " could not be asked is named as such. 404 NOT_FOUND.")
    @ApiResponse(
            responseCode = "200",
            description = "What is held",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ExportView.class)),
                @Content(mediaType = "text/html", schema = @Schema(type = "string"))
            })
    ResponseEntity<Object> export(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "da") String language) {
        var person = PersonPaths.person(id);
        var held = export.handle(person).orElseThrow(PersonPaths::noPerson);
        var view = ExportView.of(held, others.holdings(person));
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (!accept.contains(MediaType.TEXT_HTML_VALUE)) {
            return answer.contentType(MediaType.APPLICATION_JSON).body(view);
        }
        return answer.contentType(HTML)
                .header("Content-Security-Policy", "default-src 'none'")
                .body(ExportPage.of(view, ExportTexts.of(language)));
    }
}
