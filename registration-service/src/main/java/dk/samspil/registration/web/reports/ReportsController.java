package dk.samspil.registration.web.reports;

import dk.samspil.kit.audit.Audited;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.reports.ReportApplications;
import dk.samspil.registration.application.reports.ReportParticipants;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.web.tables.TableFormat;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports on a call for the coordinator. */
@RestController
@RequestMapping("/api/registration/calls/{id}/reports")
@Tag(name = "Reports")
class ReportsController {
    private static final String ANSWERS = "In the form of format (json, csv, xlsx) or else of Accept; headings in lang"
            + " (da, en). Cells that a spreadsheet would calculate begin with an apostrophe in CSV. 422 INVALID for"
            + " another format or lang; 404 NOT_FOUND.";

    private final ReportApplications applications;
    private final ReportParticipants participants;
    private final ReportTables tables;
    private final Calls calls;

    ReportsController(
            ReportApplications applications, ReportParticipants participants, ReportTables tables, Calls calls) {
        this.applications = applications;
        this.participants = participants;
        this.tables = tables;
        this.calls = calls;
    }

    @GetMapping("/applications")
    @RolesAllowed("coordinator")
    @Operation(
            summary = "The applications to a call by region, theme and the municipality's size, by how they stand",
            description = ANSWERS)
    @Nullable
    ApplicationsReportView applications(
            @PathVariable String id,
            @RequestParam Optional<String> format,
            @RequestParam(defaultValue = "da") String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletResponse response)
            throws IOException {
        var call = existing(id);
        var words = words(lang);
        var form = form(format, accept);
        var groups = applications.handle(call);
        if (form.isEmpty()) return tables.view(call, groups, words);
        try (var table = form.get().open(response, words.fileOfApplications())) {
            tables.write(groups, words, table);
        }
        return null;
    }

    @Audited
    @GetMapping("/participants")
    @RolesAllowed("coordinator")
    @Operation(
            summary =
                    "Who takes part for the municipalities that have joined: name, role, municipality, schools, address",
            description = ANSWERS)
    @Nullable
    ParticipantsReportView participants(
            @PathVariable String id,
            @RequestParam Optional<String> format,
            @RequestParam(defaultValue = "da") String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            HttpServletResponse response)
            throws IOException {
        var call = existing(id);
        var words = words(lang);
        var form = form(format, accept);
        var entries = participants.handle(call);
        if (form.isEmpty()) return tables.view(call, entries);
        try (var table = form.get().open(response, words.fileOfParticipants())) {
            tables.writeParticipants(entries, words, table);
        }
        return null;
    }

    private CallId existing(String id) {
        try {
            var call = new CallId(id);
            if (calls.find(call).isPresent()) return call;
        } catch (IllegalArgumentException e) {
            // as one that does not exist
        }
        throw Problem.notFound("call");
    }

    private static ReportWords words(String lang) {
        if (!List.of("da", "en").contains(lang)) {
            throw Problem.invalid(new FieldError("lang", "UNKNOWN", "Must be da or en."));
        }
        return new ReportWords(lang.equals("en"));
    }

    private static Optional<TableFormat> form(Optional<String> format, @Nullable String accept) {
        if (format.filter(f -> !List.of("json", "csv", "xlsx").contains(f)).isPresent()) {
            throw Problem.invalid(new FieldError("format", "UNKNOWN", "Must be json, csv or xlsx."));
        }
        return TableFormat.of(format, Optional.ofNullable(accept));
    }
}
