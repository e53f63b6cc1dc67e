package dk.samspil.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ObservationTest {

    @Test
    void everyProcessIsToldOfLogsAndTracesAndNothingElse() {
        assertThat(Observation.added(
                        Map.of("SERVER_PORT", "8081"),
                        Map.of(
                                "SAMSPIL_TRACES_ENDPOINT", "http://localhost:4318/v1/traces",
                                "SAMSPIL_TRACES_SAMPLE", "0.1",
                                "SAMSPIL_LOGS", "json",
                                "SAMSPIL_AOT", "off",
                                "SERVER_PORT", "1")))
                .isEqualTo(Map.of(
                        "SERVER_PORT", "8081",
                        "SAMSPIL_TRACES_ENDPOINT", "http://localhost:4318/v1/traces",
                        "SAMSPIL_TRACES_SAMPLE", "0.1",
                        "SAMSPIL_LOGS", "json"));
    }
}
