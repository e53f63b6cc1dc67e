package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What operations see of one municipality: what followed when it joined, and what did not. */
@WithRealSystem
class FlowIT {

    private static final String SEEN = "0430";
    private static final String WAITED_FOR = "0440";
    private static final String GONE = "0450";

    private final RealSystem system;
    private final Api operations;
    private final Api coordinator;

    FlowIT(RealSystem system) {
        this.system = system;
        this.operations = Api.as(system, "operations", "");
        this.coordinator = Api.as(system, "coordinator", "");
    }

    @Test
    void whatFollowedAJoiningIsOneTimelineFromTheRequestToTheMailServersReply() {
        Story story = Story.begin(system, 1);
        String correlation = story.join(SEEN).header("X-Correlation-Id");

        within(60)
                .until(() ->
                        mails(flow(correlation), "template").containsAll(List.of("receipt", "welcome", "invitation")));
        List<JsonNode> flow = flow(correlation);
        assertThat(names(flow))
                .containsOnlyOnce("POST /api/registration/calls/{id}/applications")
                .containsSubsequence(
                        "POST /api/registration/calls/{id}/applications",
                        "registration.municipality-joined",
                        "notification.email-sent")
                .contains("progression.onboarding-started", "conference.invitation-issued")
                .containsAnyOf("progression.researcher-assigned", "progression.researcher-assignment-unfilled");
        assertThat(mails(flow, "smtpReply"))
                .allSatisfy(reply -> assertThat(reply).startsWith("250"));

        assertThat(names(flow("municipality=" + SEEN))).containsAll(names(flow));
        String person = named(flow, "conference.invitation-issued")
                .path("keys")
                .path("person")
                .asString("");
        assertThat(names(flow("person=" + person)))
                .contains("registration.municipality-joined", "conference.invitation-issued")
                .containsSubsequence("conference.invitation-issued", "notification.email-sent");
        assertThat(operations.get("/api/operations/flows/municipality=0999").status())
                .isEqualTo(404);
        story.leave(SEEN);
    }

    /** Progression is held: it answers nobody and handles nothing, and the others do not wait for it. */
    @Test
    void whatIsMissingIsAnIncidentUntilItComes() {
        Story story = Story.begin(system, 2);
        try (RealSystem.Hold _ = system.hold("progression")) {
            story.join(WAITED_FOR);
            story.join(GONE);
            story.withdraw(GONE);

            aServiceThatIsGoneIsToldAtOnceAndTheOthersWork(story);
            within(100).until(() -> incidents(WAITED_FOR, story).size() == 1);
        }
        JsonNode incident = incidents(WAITED_FOR, story).getFirst();
        assertThat(incident.path("missing").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("onboarding-started", "researcher-assigned-or-unfilled");

        within(60)
                .until(() ->
                        text(incidents(WAITED_FOR, story).getFirst(), "state").equals("closed"));
        assertThat(text(incidents(WAITED_FOR, story).getFirst(), "reason")).isEqualTo("fulfilled");
        assertThat(incidents(GONE, story)).isEmpty();
        within(60).until(system::isWell);
        story.leave(WAITED_FOR);
    }

    /** Those who wait before the breaker opens wait for it; then nobody does. */
    private void aServiceThatIsGoneIsToldAtOnceAndTheOthersWork(Story story) {
        List<Thread> callers = Stream.generate(
                        () -> Thread.ofVirtual().start(() -> coordinator.get("/api/progression/researchers")))
                .limit(20)
                .toList();
        within(60).until(() -> {
            long start = System.nanoTime();
            Reply refused = coordinator.get("/api/progression/researchers");
            return refused.status() == 503
                    && refused.header("Content-Type").startsWith("application/problem+json")
                    && System.nanoTime() - start < Duration.ofSeconds(1).toNanos();
        });
        assertThat(coordinator.get("/api/registration/calls").status()).isEqualTo(200);
        assertThat(coordinator
                        .get("/api/conference/conferences?call=" + story.call())
                        .status())
                .isEqualTo(200);
        callers.forEach(FlowIT::join);
    }

    private static void join(Thread caller) {
        try {
            assertThat(caller.join(Duration.ofSeconds(60))).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Open or closed; that there may be no researcher for it is another matter. */
    private List<JsonNode> incidents(String municipality, Story story) {
        return operations.get("/api/operations/incidents").items().stream()
                .filter(i -> text(i, "expectation").equals("municipality-joined"))
                .filter(i -> text(i.path("keys"), "municipality").equals(municipality))
                .filter(i -> text(i.path("keys"), "call").equals(story.call()))
                .toList();
    }

    private List<JsonNode> flow(String key) {
        return operations.get("/api/operations/flows/" + key + "?limit=500").items();
    }

    private static List<String> mails(List<JsonNode> flow, String field) {
        return flow.stream()
                .filter(entry -> text(entry, "name").equals("notification.email-sent"))
                .map(entry -> text(entry.path("mail"), field))
                .toList();
    }

    private static List<String> names(List<JsonNode> flow) {
        return flow.stream().map(entry -> text(entry, "name")).toList();
    }

    private static JsonNode named(List<JsonNode> flow, String name) {
        return flow.stream()
                .filter(entry -> text(entry, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static ConditionFactory within(int seconds) {
        return await().atMost(Duration.ofSeconds(seconds)).pollInterval(Duration.ofMillis(300));
    }
}
