package dk.samspil.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedProblemsTest {
    @Test
    void readsCodesByStatusAndNothingElse() {
        assertThat(NamedProblems.in("With If-Match: 412 STALE_VERSION. 409 CALL_OPEN (opensAt has passed), CALL_CLOSED;"
                        + " 422 INVALID; 404 NOT_FOUND. 200 where IT_WAS so, as CSV."))
                .isEqualTo(Map.of(
                        "412", List.of("STALE_VERSION"),
                        "409", List.of("CALL_OPEN", "CALL_CLOSED"),
                        "422", List.of("INVALID"),
                        "404", List.of("NOT_FOUND")));
        assertThat(NamedProblems.in("Nothing can go wrong.")).isEmpty();
    }
}
