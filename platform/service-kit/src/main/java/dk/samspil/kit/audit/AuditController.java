package dk.samspil.kit.audit;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has done what here. That it was taken away as a table is kept too. */
@RestController
@RequestMapping("/api/${spring.application.name}")
@Tag(name = "Audit")
public class AuditController {
    private static final int MOST = 500;
    private static final String QUESTION = "`who` is the subject of the token; `operation` method and route, such as"
            + " `POST /api/registration/calls`; `about` an id or code that it concerned or made; `from` and `to` are"
            + " system time. The outcome is `unknown` until it is known. 422 INVALID.";

    private final AuditRows rows;

    AuditController(AuditRows rows) {
        this.rows = rows;
    }

    @GetMapping("/audit")
    @RolesAllowed("coordinator")
    @Operation(summary = "Who did what, and what came of it, the latest first", description = QUESTION)
    Page<AuditView> page(
            @RequestParam Optional<String> who,
            @RequestParam Optional<String> operation,
            @RequestParam Optional<String> about,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        var size = Math.clamp(limit, 1, MOST);
        var asked = query(who, operation, about, from, to);
        var query = after.map(a -> asked.after(row(a))).orElse(asked);
        var found = rows.find(query, size + 1);
        var more = found.size() > size;
        return new Page<>(
                found.stream().limit(size).map(AuditView::of).toList(),
                more ? found.get(size - 1).id().value() : null);
    }

    @GetMapping(path = "/audit.csv")
    @RolesAllowed("coordinator")
    @Audited
    @Operation(
            summary = "The same as a table for spreadsheets: all that is found",
            description = QUESTION,
            responses = @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv")))
    void table(
            @RequestParam Optional<String> who,
            @RequestParam Optional<String> operation,
            @RequestParam Optional<String> about,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            HttpServletResponse response)
            throws IOException {
        AuditCsv.write(rows, query(who, operation, about, from, to), response);
    }

    private static AuditQuery query(
            Optional<String> who,
            Optional<String> operation,
            Optional<String> about,
            Optional<String> from,
            Optional<String> to) {
        return new AuditQuery(
                who, operation, about, from.map(f -> time("from", f)), to.map(t -> time("to", t)), Optional.empty());
    }

    private static RowId row(String id) {
        if (RowId.isOne(id)) return new RowId(id);
        throw Problem.invalid(new FieldError("after", "WRONG_FORM", "Must be the `next` of the page before."));
    }

    private static Instant time(String field, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.invalid(new FieldError(field, "WRONG_FORM", "Must be a time such as 2014-08-20T08:00:00Z."));
        }
    }
}
