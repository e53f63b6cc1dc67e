package dk.samspil.registration.web.referencegroup;

import dk.samspil.kit.web.PlainText;
import jakarta.validation.constraints.NotBlank;

/** Why. */
record ReasonRequest(
        @NotBlank @PlainText(max = 500, lines = true) String reason) {}
