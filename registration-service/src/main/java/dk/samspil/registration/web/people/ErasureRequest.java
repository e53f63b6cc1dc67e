package dk.samspil.registration.web.people;

import dk.samspil.registration.domain.people.ErasureReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Why somebody is to be erased: a code, for a text might name the person, and would be kept. */
record ErasureRequest(
        @NotNull @Pattern(regexp = "own-wish|mistake|retention")
        String reason) {
    ErasureReason toReason() {
        return switch (reason) {
            case "own-wish" -> ErasureReason.OWN_WISH;
            case "mistake" -> ErasureReason.MISTAKE;
            case "retention" -> ErasureReason.RETENTION;
            default -> throw new IllegalArgumentException("the request was validated before");
        };
    }
}
