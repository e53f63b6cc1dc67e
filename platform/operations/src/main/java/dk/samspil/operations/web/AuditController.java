package dk.samspil.operations.web;

import dk.samspil.kit.web.Page;
import dk.samspil.operations.application.Audit;
import dk.samspil.operations.domain.AuditRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has done what here. */
@RestController
@RequestMapping("/api/operations/audit")
@Tag(name = "Audit")
class AuditController {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping
    @RolesAllowed("operations")
    @Operation(summary = "Who has redriven, discarded or unmasked what, when and why, the latest first")
    Page<AuditRow> latest(@RequestParam(defaultValue = "" + USUAL) int limit) {
        return new Page<>(audit.latest(Math.clamp(limit, 1, MOST)), null);
    }
}
