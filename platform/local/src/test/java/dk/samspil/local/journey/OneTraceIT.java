package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.local.journey.Collector.Recorded;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** One request at the gateway, and all that follows from it in every service, up to the mail server: one trace. */
@WithRealSystem
class OneTraceIT {

    private static final String CLIENT_SPAN = "b7ad6b7169203331";
    private static final String MUNICIPALITY = "0420";
    private static final String EVENTS = "registration.events";

    private final RealSystem system;
    private final Api coordinator;
    private final String trace = UUID.randomUUID().toString().replace("-", "");

    OneTraceIT(RealSystem system) {
        this.system = system;
        this.coordinator = Api.as(system, "coordinator", "");
    }

    @Test
    void oneTraceGoesFromTheRequestThroughEveryServiceToTheMailServer() {
        Story story = Story.begin(system, 1);
        story.join(MUNICIPALITY, coordinator.with("traceparent", "00-" + trace + "-" + CLIENT_SPAN + "-01"));

        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> mailAbout("municipality-joined").isPresent()
                        && mailAbout("invitation-issued").isPresent()
                        && isAnswered()
                        && isWhole());
        theMailFollowsFromTheRequestStepByStep();
        theFactsOfTheMailAreAskedForWithinTheTrace();
        handledEventsSayWhereTheyCameFrom();
        story.leave(MUNICIPALITY);
    }

    private void theMailFollowsFromTheRequestStepByStep() {
        List<Recorded> way = wayTo(mailAbout("municipality-joined").orElseThrow());
        assertThat(way.getFirst())
                .matches(s -> s.service().equals("gateway") && s.kind() == SpanKind.SPAN_KIND_SERVER)
                .matches(s -> s.parent().equals(CLIENT_SPAN));
        assertThat(way.get(1))
                .matches(s -> s.service().equals("registration") && s.kind() == SpanKind.SPAN_KIND_SERVER)
                .matches(s -> s.name().equals("POST /api/registration/calls/{id}/applications"));
        assertThat(way)
                .extracting(Recorded::name)
                .containsSubsequence(
                        "change applications",
                        "step claim-place",
                        "change calls",
                        "send " + EVENTS,
                        "process " + EVENTS,
                        "send mail");
        assertThat(way.getLast())
                .matches(s -> s.service().equals("notification") && s.kind() == SpanKind.SPAN_KIND_CLIENT)
                .matches(s -> s.attribute("samspil.mail.outcome").equals("accepted"));
    }

    private void theFactsOfTheMailAreAskedForWithinTheTrace() {
        Recorded asked = spans(s -> s.name().equals("GET conference")).getFirst();
        assertThat(asked.service()).isEqualTo("notification");
        assertThat(spans(s -> s.parent().equals(asked.id())))
                .singleElement()
                .matches(s -> s.service().equals("conference"))
                .matches(s -> s.name().equals("GET /api/conference/invitations/{id}/letter"));
    }

    private void handledEventsSayWhereTheyCameFrom() {
        assertThat(spans(s -> s.kind() == SpanKind.SPAN_KIND_CONSUMER)).allSatisfy(handled -> {
            assertThat(handled.attribute("messaging.system")).isEqualTo("kafka");
            assertThat(handled.attribute("messaging.destination.name")).matches("[a-z]+\\.(events|people)");
            assertThat(handled.attribute("messaging.destination.partition.id")).matches("\\d+");
            assertThat(handled.attribute("messaging.kafka.offset")).matches("\\d+");
            assertThat(handled.attribute("messaging.consumer.group.name")).isEqualTo(handled.service());
            assertThat(handled.attribute("cloudevents.event_type")).startsWith("dk.samspil.");
            assertThat(byId(handled.parent()))
                    .hasValueSatisfying(sent -> assertThat(sent.kind()).isEqualTo(SpanKind.SPAN_KIND_PRODUCER));
        });
    }

    /** All services are in it, and every span but the first follows from another one. */
    private boolean isWhole() {
        List<String> services = List.of("gateway", "registration", "progression", "conference", "notification");
        return spans(_ -> true).stream()
                        .map(Recorded::service)
                        .distinct()
                        .toList()
                        .containsAll(services)
                && spans(s -> !s.parent().equals(CLIENT_SPAN)).stream()
                        .allMatch(s -> byId(s.parent()).isPresent());
    }

    /** Each process tells its spans in its own time, about once in a second. */
    private boolean isAnswered() {
        return spans(s -> s.name().equals("GET conference")).stream()
                .allMatch(asked -> spans(s -> s.parent().equals(asked.id())).size() == 1);
    }

    /** The mail that the server has taken about an event of this type. */
    private Optional<Recorded> mailAbout(String type) {
        return spans(s -> s.name().equals("send mail")
                        && s.attribute("samspil.mail.outcome").equals("accepted"))
                .stream()
                .filter(mail -> byId(mail.parent())
                        .filter(handled ->
                                handled.attribute("cloudevents.event_type").contains(type))
                        .isPresent())
                .findFirst();
    }

    /** From the first span to this one. */
    private List<Recorded> wayTo(Recorded last) {
        List<Recorded> way = new ArrayList<>(List.of(last));
        for (Optional<Recorded> next = byId(last.parent());
                next.isPresent();
                next = byId(next.get().parent())) {
            way.addFirst(next.get());
        }
        return way;
    }

    private Optional<Recorded> byId(String id) {
        return spans(s -> s.id().equals(id)).stream().findFirst();
    }

    private List<Recorded> spans(Predicate<Recorded> which) {
        return system.collector().trace(trace).stream().filter(which).toList();
    }
}
