package dk.samspil.operations.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.consume.Arrival;
import dk.samspil.messaging.consume.ReceivedEvent;
import dk.samspil.operations.domain.Audience;
import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.Incident.Closing;
import dk.samspil.operations.domain.Incident.Reason;
import dk.samspil.operations.domain.IncidentId;
import dk.samspil.operations.domain.IncidentNews;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.GoldenEvents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationsContractTest {
    private static final String PERSON = "pppppppppppppppppppppppp33";
    private static final Instant AT = Instant.parse("2026-11-24T12:00:00Z");

    private static final Incident INCIDENT = new Incident(
            new IncidentId("n".repeat(24) + "66"),
            "municipality-joined",
            Audience.OPERATIONS,
            new EventId("/registration/calls/cccccccccccccccccccccccc22/17"),
            "flow",
            Map.of("municipality", "0461"),
            List.of("onboarding-started", "welcome-mail"),
            Instant.parse("2026-11-24T12:01:00Z"),
            Optional.empty());

    static Stream<IncidentNews> told() {
        return Stream.of(
                new IncidentNews.IncidentOpened(INCIDENT),
                new IncidentNews.IncidentClosed(
                        INCIDENT, new Closing(Reason.FULFILLED, Instant.parse("2026-11-24T12:05:00Z"))));
    }

    @ParameterizedTest
    @MethodSource("told")
    void emitsTheExamples(IncidentNews news) {
        var published = (Outgoing.Published) new IncidentEvents().translate(news);

        GoldenEvents.assertMatches(published.type(), published.data());
        assertThat(published.topic()).isEqualTo("operations.events");
        assertThat(published.businessKeys()).containsEntry("municipality", "0461");
    }

    @Test
    void recordsAnEventWithEverybodyWhomItNames() {
        var recorded = ArrivalReader.read(arrival("dk.samspil.registration.municipality-joined.v1"));

        assertThat(recorded.id().value()).isEqualTo("/registration/calls/c1/17");
        assertThat(recorded.mentions()).contains("0461", "flow", PERSON, "kkkkkkkkkkkkkkkkkkkkkkkk44");
        assertThat(recorded.origin().causation()).isEqualTo("command");
        assertThat(recorded.origin().operation()).contains("POST /api/registration/calls/{id}/applications");
        assertThat(recorded.recordedAt()).isEqualTo(AT);
        assertThat(recorded.facts()).containsEntry("region", "1083");
    }

    @Test
    void aMailIsFoundByTheEventThatItTellsOf() {
        var recorded = ArrivalReader.read(arrival("dk.samspil.notification.email-sent.v1"));

        assertThat(recorded.mentions()).contains("/registration/calls/cccccccccccccccccccccccc22/17");
        assertThat(recorded.facts()).containsEntry("template", "welcome").containsEntry("reply", "250");
    }

    @Test
    void recordsWhatCanNotBeReadUnderItsPlaceAndItsKey() {
        var arrival = new Arrival(
                Optional.empty(),
                "",
                "c1/0461",
                "",
                "",
                new TopicPartition("registration.events", 3),
                12,
                AT,
                new byte[] {(byte) 0xff, 1});

        var recorded = ArrivalReader.read(arrival);

        assertThat(recorded.id().value()).isEqualTo("/unreadable/registration.events/3/12");
        assertThat(recorded.mentions()).contains("c1", "0461");
        assertThat(recorded.payload().json()).isFalse();
        assertThat(recorded.payload().text()).isEqualTo("ff01");
    }

    @Test
    void recordsATombstoneAndAnArrayWithoutFacts() {
        assertThat(Data.of(null).facts()).isEmpty();
        assertThat(Data.of("[1,{\"person\":\"p\"}]".getBytes(StandardCharsets.UTF_8))
                        .persons())
                .containsExactly("p");
        assertThat(Data.of("{\"$a.b\":\"x\",\"n\":null,\"d\":{}}".getBytes(StandardCharsets.UTF_8))
                        .facts())
                .isEmpty();
    }

    private static Arrival arrival(String type) {
        var event = new ReceivedEvent(
                "calls/c1/17",
                type,
                "/registration",
                "c1",
                "c1/0461",
                "stream",
                17,
                Instant.EPOCH,
                "flow",
                Map.of("municipality", "0461"),
                TraceParent.fresh());
        return new Arrival(
                Optional.of(event),
                type,
                "c1/0461",
                "command",
                "POST /api/registration/calls/{id}/applications",
                new TopicPartition("registration.events", 3),
                12,
                AT,
                GoldenEvents.example(type).getBytes(StandardCharsets.UTF_8));
    }
}
