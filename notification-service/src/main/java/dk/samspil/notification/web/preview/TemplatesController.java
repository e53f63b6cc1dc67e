package dk.samspil.notification.web.preview;

import dk.samspil.kit.web.Problem;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.preview.Catalogue;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Template;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What mails there are, and how each looks to somebody who is made up. */
@RestController
@RequestMapping("/api/notification/templates")
class TemplatesController {
    private final Catalogue catalogue;

    TemplatesController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them; they are few. */
    record TemplatesView(List<TemplateView> items) {}

    @GetMapping
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary =
                    "All kinds of mail, with their categories, languages and variables, and the versions of their words",
            description = "A version changes with the words, and with the layout, closing or footer around them.")
    TemplatesView list() {
        return new TemplatesView(
                catalogue.entries().stream().map(TemplateView::of).toList());
    }

    @GetMapping("/{code}/preview")
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "A mail of this kind, to a recipient and about facts that are made up",
            description = "In Danish unless the language says en. 404 NOT_FOUND; 422 INVALID.")
    ResponseEntity<PreviewView> preview(@PathVariable String code, @RequestParam @Nullable String language) {
        var template = template(code);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(PreviewView.of(template, sample(template, language), true));
    }

    @GetMapping("/{code}/preview/html")
    @RolesAllowed({"coordinator", "operations"})
    @Operation(
            summary = "The HTML of that mail as a page, for a frame that runs no scripts",
            description = "In Danish unless the language says en. 404 NOT_FOUND; 422 INVALID.",
            responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/html")))
    ResponseEntity<String> html(@PathVariable String code, @RequestParam @Nullable String language) {
        return HtmlAnswer.of(sample(template(code), language).html());
    }

    private Letter sample(Template template, @Nullable String language) {
        return catalogue.sample(template, Languages.asked(language).orElse(Language.DA));
    }

    private static Template template(String code) {
        return Template.of(code).orElseThrow(() -> Problem.notFound("template"));
    }
}
