package dk.samspil.telemetry.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import dk.samspil.telemetry.TraceParent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogLinesTest {
    private static final TraceParent SPAN = TraceParent.fresh();

    private final Logger logger = new LoggerContext().getLogger("dk.samspil.registration.application.Apply");

    @Test
    void anObjectNamesTheServiceAndTheFlow() {
        JsonNode line;
        try (var _ = LogIds.of("f10b1cafe0", SPAN, "calls/c/7", "dk.samspil.x.v1")) {
            line = json(event("Parked {}", null, "x"));
        }
        assertThat(line.path("service.name").asString()).isEqualTo("registration");
        assertThat(line.path("log.level").asString()).isEqualTo("WARN");
        assertThat(line.path("message").asString()).isEqualTo("Parked x");
        assertThat(line.path("correlation.id").asString()).isEqualTo("f10b1cafe0");
        assertThat(line.path("trace.id").asString()).isEqualTo(SPAN.traceId());
        assertThat(line.path("span.id").asString()).isEqualTo(SPAN.spanId());
        assertThat(line.path("event.id").asString()).isEqualTo("calls/c/7");
        assertThat(line.path("event.type").asString()).isEqualTo("dk.samspil.x.v1");
        assertThat(MDC.get(LogIds.CORRELATION)).isNull();
    }

    @Test
    void outsideAFlowThereAreNoIds() {
        var line = json(event("Started", null));
        assertThat(line.has("correlation.id")).isFalse();
        assertThat(line.has("error.type")).isFalse();
    }

    @Test
    void aFailureWithinAFlowIsToldWithoutItsMessages() {
        var failure = new IllegalStateException("Karen Søgård", new IllegalArgumentException("Søren"));
        String line;
        JsonNode object;
        try (var _ = LogIds.of("f10b1cafe0", SPAN)) {
            line = lines("text").format(event("A request failed", failure));
            object = json(event("A request failed", failure));
        }
        assertThat(object.path("error.type").asString()).isEqualTo(IllegalStateException.class.getName());
        for (var told : new String[] {line, object.path("error.stack_trace").asString()}) {
            assertThat(told)
                    .contains(
                            IllegalStateException.class.getName(),
                            "caused by " + IllegalArgumentException.class.getName())
                    .contains(LogLinesTest.class.getName())
                    .doesNotContain("Karen", "Søren");
        }
    }

    @Test
    void aFailureOfTheStartIsToldWithItsMessage() {
        assertThat(lines("text").format(event("No start", new IllegalStateException("port 8080 is taken"))))
                .contains("port 8080 is taken");
    }

    @Test
    void whatLooksLikeAPersonIsHiddenInBothForms() {
        var event = event("to {}", null, "karen@skole.example");
        assertThat(lines("text").format(event)).contains("to <address>").doesNotContain("karen");
        assertThat(lines("json").format(event)).contains("to <address>").doesNotContain("karen");
    }

    @Test
    void textIsOneReadableLine() {
        try (var _ = LogIds.of("f10b1cafe0", SPAN)) {
            assertThat(lines("text").format(event("Parked", null)))
                    .matches("\\d\\d:\\d\\d:\\d\\d\\.\\d{3} WARN  \\[f10b1cafe0] d\\.s\\.\\S+\\.Apply : Parked\n");
        }
    }

    @Test
    void otherFormsAreRefused() {
        assertThatThrownBy(() -> lines("xml")).hasMessageContaining("samspil.logs");
    }

    private ILoggingEvent event(String message, @Nullable Throwable thrown, Object... arguments) {
        var event = new LoggingEvent("", logger, Level.WARN, message, thrown, arguments);
        event.setMDCPropertyMap(Optional.ofNullable(MDC.getCopyOfContextMap()).orElseGet(Map::of));
        return event;
    }

    private static JsonNode json(ILoggingEvent event) {
        return JsonMapper.builder().build().readTree(lines("json").format(event));
    }

    private static LogLines lines(String form) {
        return new LogLines(new MockEnvironment()
                .withProperty("samspil.logs", form)
                .withProperty("spring.application.name", "registration"));
    }
}
