package dk.samspil.registration.web.directory;

import dk.samspil.kit.audit.Audited;
import dk.samspil.kit.security.Caller;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.web.tables.TableFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory as files that can be brought back: imported again they change nothing. */
@RestController
@RequestMapping("/api/registration")
@Tag(name = "Directory")
class ExportsController {
    private final Exports exports;

    ExportsController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/schools/export")
    @PermitAll
    @Operation(
            summary = "The schools as CSV, all or a municipality's",
            description = "UTF-8 with a mark, semicolons; cells that a spreadsheet would calculate begin with an"
                    + " apostrophe. Imported again, it changes nothing.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void schools(@RequestParam Optional<String> municipality, HttpServletResponse response) throws IOException {
        var of = municipality.filter(m -> m.matches("[0-9]{4}")).map(MunicipalityCode::new);
        try (var table = TableFormat.CSV.open(response, "skoler")) {
            if (municipality.isPresent() && of.isEmpty()) exports.noSchools(table);
            else exports.schools(of, table);
        }
    }

    @Audited
    @GetMapping("/contacts/export")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Who leads the schools and by whom municipalities are reached, as CSV: all for the coordinator,"
                    + " else the caller's municipality's",
            description = "As the schools. Imported again, it changes nothing.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void contacts(Caller caller, HttpServletResponse response) throws IOException {
        var scope = DirectoryPaths.scope(caller);
        try (var table = TableFormat.CSV.open(response, "kontaktpersoner")) {
            exports.contacts(scope, table);
        }
    }
}
