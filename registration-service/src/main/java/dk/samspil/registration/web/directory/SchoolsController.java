package dk.samspil.registration.web.directory;

import dk.samspil.kit.web.Page;
import dk.samspil.registration.application.directory.Schools;
import dk.samspil.registration.domain.MunicipalityCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The schools, for everybody: public facts, without people. */
@RestController
@RequestMapping(SchoolsController.PATH)
@Tag(name = "Directory")
class SchoolsController {
    static final String PATH = "/api/registration/schools";
    private static final int MOST = 200;
    private static final int LONGEST_TEXT = 100;
    private static final Set<String> STATES = Set.of("open", "closed", "merged");

    private final Schools schools;

    SchoolsController(Schools schools) {
        this.schools = schools;
    }

    @GetMapping
    @PermitAll
    @Operation(
            summary = "Schools by number: of a municipality, in a state (open, closed, merged), with a text in them",
            description = "What no school can have finds none.")
    Page<SchoolView> all(
            @RequestParam Optional<String> municipality,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> text,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        if (state.filter(s -> !STATES.contains(s)).isPresent()) return none();
        if (municipality.filter(m -> !m.matches("[0-9]{4}")).isPresent()) return none();
        if (text.filter(t -> t.length() > LONGEST_TEXT || t.indexOf('\0') >= 0).isPresent()) return none();
        if (after.filter(a -> a.indexOf('\0') >= 0).isPresent()) return none();
        var size = Math.clamp(limit, 1, MOST);
        var found = schools.page(new Schools.Query(
                municipality.map(MunicipalityCode::new),
                state,
                text.map(String::strip).filter(t -> !t.isEmpty()),
                after,
                size + 1));
        var more = found.size() > size;
        return new Page<>(
                found.stream().limit(size).map(SchoolView::of).toList(),
                more ? found.get(size - 1).number().value() : null);
    }

    @GetMapping("/{number}")
    @PermitAll
    @Operation(summary = "A school", description = "404 NOT_FOUND.")
    ResponseEntity<SchoolView> one(@PathVariable String number) {
        var found = schools.find(DirectoryPaths.school(number)).orElseThrow(DirectoryPaths::noSchool);
        return ResponseEntity.ok().eTag(found.etag()).body(SchoolView.of(found.state()));
    }

    private static Page<SchoolView> none() {
        return new Page<>(List.of(), null);
    }
}
