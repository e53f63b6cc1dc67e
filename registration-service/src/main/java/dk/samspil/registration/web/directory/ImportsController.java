package dk.samspil.registration.web.directory;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.CommandIds;
import dk.samspil.kit.web.Page;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.application.directory.CarryOutImport;
import dk.samspil.registration.application.directory.DiscardImports;
import dk.samspil.registration.application.directory.Imports;
import dk.samspil.registration.application.directory.StageImport;
import dk.samspil.registration.domain.directory.Import;
import dk.samspil.registration.domain.directory.ImportId;
import dk.samspil.registration.domain.directory.ImportState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of schools and contacts: brought, looked at, then carried out as a whole or given up. */
@RestController
@RequestMapping(ImportsController.PATH)
@Tag(name = "Directory")
class ImportsController {
    static final String PATH = "/api/registration/imports";
    private static final int MOST = 200;
    private static final int PREVIEWED = 20;

    private final StageImport stage;
    private final CarryOutImport carryOut;
    private final DiscardImports discard;
    private final Imports imports;
    private final ImportRows rows;

    ImportsController(
            StageImport stage, CarryOutImport carryOut, DiscardImports discard, Imports imports, ImportRows rows) {
        this.stage = stage;
        this.carryOut = carryOut;
        this.discard = discard;
        this.imports = imports;
        this.rows = rows;
    }

    @PostMapping
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Brings a file (CSV) of schools or contacts: read and examined, nothing carried out",
            description = "The body is the file: UTF-8 or Windows-1252, semicolons, commas or tabs, headings of the"
                    + " register or of municipalities. 201 also where something is wrong with it: the state is faulty"
                    + " then. 413 BODY_TOO_LARGE beyond 32 MiB; 415; 422 IDEMPOTENCY_KEY_REUSED.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<ImportView> bring(Caller caller, HttpServletRequest request) throws IOException {
        FileTypes.check(request.getContentType());
        var id = new ImportId(CommandIds.fromRequest());
        var scope = DirectoryPaths.scope(caller);
        stage.handle(new StageImport.Command(id, request::getInputStream, scope, caller.subject()));
        return ResponseEntity.created(URI.create(PATH + "/" + id.value())).body(view(own(caller, id.value())));
    }

    @GetMapping
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(summary = "The latest imports, newest first: all for the coordinator, else the caller's municipality's")
    Page<ImportView> latest(Caller caller, @RequestParam(defaultValue = "20") int limit) {
        var found = imports.latest(DirectoryPaths.scope(caller), Math.clamp(limit, 1, MOST));
        return new Page<>(
                found.stream().map(i -> ImportView.of(i, List.of(), List.of())).toList(), null);
    }

    @GetMapping("/{id}")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "An import: what it would do, the first faults and changes, and how far it is",
            description = "ready, faulty, under-way, done or discarded. 404 NOT_FOUND.")
    ImportView one(Caller caller, @PathVariable String id) {
        return view(own(caller, id));
    }

    @GetMapping("/{id}/rows")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "What each row comes to: new, changed, unchanged or faulty",
            description = "By line; next is the after of the next part. 404 NOT_FOUND.")
    Page<RowView> rows(
            Caller caller,
            @PathVariable String id,
            @RequestParam Optional<String> outcome,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") int limit) {
        return rows.rows(
                own(caller, id),
                r -> outcome.isEmpty() || outcome.get().equals(DirectoryNames.of(r.outcome())),
                after,
                Math.clamp(limit, 1, MOST));
    }

    @GetMapping("/{id}/faults")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Everything that is wrong with a file: line, column, reason",
            description = "By line; next is the after of the next part. 404 NOT_FOUND.")
    Page<FaultView> faults(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") int limit) {
        return rows.faults(own(caller, id), after, Math.clamp(limit, 1, MOST));
    }

    @PostMapping("/{id}/application")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Carries out what a file asks for, as a whole",
            description = "202 while it goes on, 200 once all is done; again: the same. 409 IMPORT_FAULTY;"
                    + " 410 IMPORT_DISCARDED; 404 NOT_FOUND.")
    ResponseEntity<ImportView> apply(Caller caller, @PathVariable String id) {
        var file = own(caller, id);
        var answer = carryOut.handle(file.id());
        return switch (answer) {
            case STARTED, ALREADY_STARTED -> progress(own(caller, id));
            case IMPORT_FAULTY ->
                throw Problem.conflict(answer, "Something is wrong with the file, so nothing of it is carried out.");
            case IMPORT_DISCARDED ->
                throw Problem.of(HttpStatus.GONE, answer.name(), "The import was given up: bring the file again.");
            case UNKNOWN -> throw DirectoryPaths.noImport();
        };
    }

    @DeleteMapping("/{id}")
    @RolesAllowed({"coordinator", "municipality"})
    @Operation(
            summary = "Gives up an import that has not been carried out; its rows are forgotten",
            description = "200 also where it was given up before. 409 ALREADY_STARTED; 404 NOT_FOUND.")
    ImportView discard(Caller caller, @PathVariable String id) {
        var file = own(caller, id);
        var answer = discard.handle(file.id());
        if (answer == DiscardImports.Answer.ALREADY_STARTED) {
            throw Problem.conflict(answer, "The import is carried out already, or has been.");
        }
        return view(own(caller, id));
    }

    private ResponseEntity<ImportView> progress(Import file) {
        return ResponseEntity.status(file.state() == ImportState.DONE ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(view(file));
    }

    private ImportView view(Import file) {
        return ImportView.of(file, rows.faults(file, 0, PREVIEWED).items(), rows.firstChanges(file, PREVIEWED));
    }

    private Import own(Caller caller, String id) {
        var scope = DirectoryPaths.scope(caller);
        return imports.find(DirectoryPaths.file(id))
                .map(Versioned::state)
                .filter(file -> scope.isEmpty() || scope.equals(file.scope()))
                .orElseThrow(DirectoryPaths::noImport);
    }
}
