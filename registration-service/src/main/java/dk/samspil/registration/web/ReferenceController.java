package dk.samspil.registration.web;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.reference.Region;
import dk.samspil.kit.reference.Regions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The municipalities and regions of Denmark. */
@RestController
@RequestMapping("/api/registration")
@Tag(name = "Reference")
class ReferenceController {
    private final Municipalities municipalities;
    private final Regions regions;

    ReferenceController(Municipalities municipalities, Regions regions) {
        this.municipalities = municipalities;
        this.regions = regions;
    }

    @GetMapping("/municipalities")
    @PermitAll
    @Operation(summary = "The 98 municipalities")
    Collection<dk.samspil.kit.reference.Municipality> municipalities() {
        return municipalities.all();
    }

    @GetMapping("/regions")
    @PermitAll
    @Operation(summary = "The five regions")
    Collection<Region> regions() {
        return regions.all();
    }
}
