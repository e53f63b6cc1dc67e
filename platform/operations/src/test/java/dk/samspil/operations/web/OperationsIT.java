package dk.samspil.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.embedded.Topic;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.consume.ParkedEvent;
import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.operations.OperationsService;
import dk.samspil.operations.Publisher;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service as it runs, with events from the real broker and the other services played. */
@WithInfrastructure
@SpringBootTest(classes = OperationsService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Tokens.class)
@ActiveProfiles("quick")
class OperationsIT {
    private static final String PARKED = """
            {"items":[{"id":"progression/registration.events/3/17","topic":"registration.events",\
            "type":"dk.samspil.registration.municipality-joined.v1","key":"c1/0999","event":"/registration/calls/c1/9",\
            "correlation":"flow-parked","keys":{"municipality":"0999"},"exception":"java.lang.IllegalStateException",\
            "frames":[],"failures":1,"bytes":20,"parkedAt":"2026-11-24T12:00:00Z","requested":false,"newer":1}]}""";
    private static final String REASON = "{\"reason\":\"mended\"}";
    private static final ServiceStub PROGRESSION = new ServiceStub()
            .says("/api/progression/parked", 200, PARKED)
            .says("/api/progression/parked?key=0999", 200, PARKED)
            .says("/api/progression/parked/redrive", 200, "{\"request\":\"r1\",\"dryRun\":false,\"events\":1}")
            .says("/api/progression/parked/discard", 409, "{\"code\":\"ALREADY_REQUESTED\"}");
    private static final ServiceStub NOTIFICATION = new ServiceStub()
            .says("/api/notification/emails/m1", 200, """
            {"id":"m1","template":"welcome","state":"sent","attempts":1,"uncertain":false,\
            "sentAt":"2014-09-01T10:00:02Z","smtpReply":"250 OK","recipient":"p1",\
            "bounce":{"kind":"hard","status":"5.1.1","at":"2014-09-01T10:05:00Z"}}""")
            .says("/api/notification/emails/m8", 200, """
            {"id":"m8","template":"invitation","state":"queued","attempts":0,"uncertain":false,"reason":"wave"}""");

    @LocalServerPort
    private int port;

    private final Publisher publisher = new Publisher();
    private Client operations = new Client(0, "");
    private Client coordinator = new Client(0, "");

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Infrastructure.get().broker().create(Topic.all());
        properties.add("samspil.operations.watched", () -> "progression,notification,conference");
        properties.add("samspil.services.progression.url", PROGRESSION::url);
        properties.add("samspil.services.notification.url", NOTIFICATION::url);
        // Nobody is there.
        properties.add("samspil.services.conference.url", () -> "http://localhost:1");
    }

    @BeforeEach
    void callers() {
        operations = new Client(port, "operations");
        coordinator = new Client(port, "coordinator");
    }

    @AfterAll
    static void stop() {
        PROGRESSION.close();
        NOTIFICATION.close();
    }

    @Test
    void showsOneTimelineFromTheCommandToTheReplyOfTheMailServer() throws Exception {
        var operation = "POST /api/registration/calls/{id}/applications/{municipality}/confirmation";
        var joined = publisher.tell(
                "registration",
                "municipality-joined",
                "f10461",
                "call=c1&municipality=0461&person=p1",
                "{\"participants\":[{\"person\":\"p2\"}]}",
                operation);
        eventually(() -> kinds("f10461").equals("command event"));
        publisher.tell("progression", "onboarding-started", "f10461", "call=c1&municipality=0461", "{}");
        eventually(() -> kinds("f10461").equals("command event event"));
        publisher.tell(
                "notification",
                "email-sent",
                "f10461",
                "mail=m1&municipality=0461&person=p1",
                "{\"mail\":\"m1\",\"template\":\"welcome\",\"event\":\"" + joined + "\",\"reply\":250}");

        for (var key : new String[] {"f10461", "0461", "municipality=0461", "correlation=f10461"}) {
            eventually(() -> kinds(key).equals("command event event mail"));
        }
        eventually(() -> kinds("person=p1").equals("command event mail"));
        eventually(() -> kinds("p2").equals("command event"));
        var items = operations.flow("municipality=0461").body().path("items");
        assertThat(items.path(0).path("name").asString()).isEqualTo(operation);
        assertThat(items.path(1).path("event").asString()).isEqualTo(joined);
        assertThat(items.path(3).path("mail").path("smtpReply").asString()).isEqualTo("250 OK");
        assertThat(items.path(1).path("place").path("topic").asString()).isEqualTo("registration.events");
        assertThat(items.toString()).doesNotContain("participants");
        assertThat(operations
                        .get("/api/operations/flows?key=event=" + joined)
                        .body()
                        .path("items"))
                .as("the command, the event, and the mail that tells of it")
                .hasSize(3);
        assertThat(NOTIFICATION.asked).anyMatch(a -> a.startsWith("Bearer operations /api/notification/emails/m1"));
    }

    @Test
    void followsAMailByOneCorrelationToTheReplyAndToWhatCameBack() throws Exception {
        var joined = publisher.tell("registration", "municipality-joined", "f11", "call=c1&municipality=0011", "{}");
        for (var name : List.of("email-sent", "email-bounced")) {
            publisher.tell(
                    "notification",
                    name,
                    "f11",
                    "mail=m1&municipality=0011",
                    "{\"mail\":\"m1\",\"template\":\"welcome\",\"event\":\"" + joined + "\"}");
        }
        publisher.tell("progression", "onboarding-started", "f11", "call=c1&municipality=0011", "{}");

        eventually(() -> items("f11", "notification.email-bounced").size() == 1);
        var mail = items("f11", "notification.email-bounced").getFirst().path("mail");
        assertThat(mail.path("smtpReply").asString()).isEqualTo("250 OK");
        assertThat(mail.path("bounce").toString())
                .isEqualTo("{\"kind\":\"hard\",\"status\":\"5.1.1\",\"at\":\"2014-09-01T10:05:00Z\"}");
    }

    /** The next one is planned for a time that has come, and is missed. */
    @Test
    void showsWhenAMailIsToLeaveAndMissesItOnlyFromThen() throws Exception {
        planned("m8", "f8", "2999-10-05T05:10:00Z");
        planned("m9", "f9", "2015-10-05T05:10:00Z");

        eventually(() -> kinds("f9").equals("mail incident"));
        assertThat(kinds("f8")).isEqualTo("mail");
        var told = operations.flow("f8").body().path("items").path(0);
        assertThat(told.path("planned").path("leavesFrom").asString()).isEqualTo("2999-10-05T05:10:00Z");
        assertThat(told.path("planned").path("words").asString())
                .isEqualTo("Planned to leave on Saturday 5 October 2999 at 07:10, Danish time, or soon after.");
        assertThat(told.path("mail").path("reason").asString()).isEqualTo("wave");

        publisher.tell("notification", "email-sent", "f9", "mail=m9", "{\"mail\":\"m9\"}");
        eventually(() -> kinds("f9").equals("mail incident mail incident"));
    }

    private void planned(String mail, String flow, String plannedFor) throws Exception {
        publisher.tell(
                "notification",
                "email-planned",
                flow,
                "mail=" + mail,
                "{\"mail\":\"%s\",\"plannedFor\":\"%s\"}".formatted(mail, plannedFor));
    }

    @Test
    void aTimerIsToldLikeACommand() throws Exception {
        publisher.tell(
                "registration",
                "offer-lapsed",
                "f10463",
                "municipality=0463",
                "{}",
                Cause.timer("lapse-offers").operation());

        eventually(() -> kinds("0463").equals("timer event"));
        assertThat(operations
                        .flow("0463")
                        .body()
                        .path("items")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo("timer lapse-offers");
    }

    @Test
    void aFlowIsReadInParts() throws Exception {
        for (int i = 0; i < 5; i++) publisher.tell("registration", "step", "f5", "municipality=0005", "{}");
        eventually(() -> kinds("0005").split(" ").length == 5);

        var first = operations.get("/api/operations/flows/0005?limit=3").body();
        var second = operations
                .get("/api/operations/flows/0005?limit=3&after="
                        + first.path("next").asString())
                .body();

        assertThat(first.path("items")).hasSize(3);
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        assertThat(operations.get("/api/operations/flows/0005?after=nonsense").problem())
                .isEqualTo("422 INVALID");
    }

    @Test
    void recordsUnknownTypesAndEvenNonsense() throws Exception {
        publisher.tell("conference", "never-heard-of", "f2", "conference=k2", "{not json");
        publisher.tellNonsense("conference.events", "k2");
        publisher.tell("conference", "conference-planned", "f2", "conference=k2", "{}");

        eventually(() -> kinds("k2").equals("event event event"));
        assertThat(kinds("conference=k2")).isEqualTo("event event");
    }

    @Test
    void opensAnIncidentForMissingStepsAndClosesItWhenTheyCome(@Autowired MeterRegistry metrics) throws Exception {
        var joined = publisher.tell(
                "registration", "municipality-joined", "f3", "call=c1&municipality=0003&person=p3", "{}");
        publisher.tell("progression", "onboarding-started", "f3", "call=c1&municipality=0003", "{}");

        eventually(() -> openIncident("0003").path("missing").toString().equals("[\"welcome-mail\"]"));
        assertThat(operations.flow("0003").body().path("openIncidents")).hasSize(1);
        eventually(() -> kinds("f3").equals("event event incident"));
        assertThat(metrics.get("samspil.incidents.open").gauge().value()).isPositive();

        publisher.tell(
                "notification",
                "email-sent",
                "f3",
                "mail=m3&municipality=0003",
                "{\"mail\":\"m3\",\"template\":\"welcome\",\"event\":\"" + joined + "\"}");

        eventually(() -> openIncident("0003").isMissingNode());
        eventually(() -> kinds("f3").equals("event event incident mail incident"));
        var closed =
                coordinator.get("/api/operations/incidents?state=closed").body().path("items");
        assertThat(StreamSupport.stream(closed.spliterator(), false))
                .anyMatch(i -> i.path("event").asString().equals(joined)
                        && i.path("reason").asString().equals("fulfilled"));
    }

    @Test
    void aWithdrawalInBetweenOpensNone() throws Exception {
        publisher.tell("registration", "municipality-joined", "f4", "call=c1&municipality=0004", "{}");
        publisher.tell("registration", "municipality-withdrawn", "f4", "call=c1&municipality=0004", "{}");
        // Joined later, and judged later: when this one is open, the first has been judged.
        publisher.tell("registration", "municipality-joined", "f6", "call=c1&municipality=0006", "{}");

        eventually(() -> !openIncident("0006").isMissingNode());

        var all = operations
                .get("/api/operations/incidents?limit=200")
                .body()
                .path("items")
                .toString();
        assertThat(all).contains("\"municipality\":\"0006\"").doesNotContain("\"municipality\":\"0004\"");
    }

    @Test
    void unmasksForOperationsOnlyAndKeepsWhoAndWhy() throws Exception {
        var event = publisher.tell("registration", "step", "f7", "municipality=0007", "{\"application\":\"a7\"}");
        eventually(() -> kinds("0007").equals("event"));
        var asked = "{\"event\":\"" + event + "\",\"reason\":\"a complaint\"}";

        assertThat(coordinator.post("/api/operations/events/payload", asked).problem())
                .isEqualTo("403 FORBIDDEN");
        assertThat(operations
                        .post("/api/operations/events/payload", "{\"event\":\"" + event + "\"}")
                        .problem())
                .isEqualTo("422 INVALID");
        assertThat(operations
                        .post("/api/operations/events/payload", asked)
                        .body()
                        .path("data")
                        .asString())
                .isEqualTo("{\"application\":\"a7\"}");

        var rows = operations.get("/api/operations/audit").body().path("items");
        assertThat(rows.toString()).contains("\"who\":\"operations\"", event, "a complaint", "show-payload");
    }

    @Test
    void oneServiceBeingAwayHidesNoParkedEventsOfTheOthers() throws Exception {
        var parked = operations.get("/api/operations/parked").body();

        assertThat(parked.path("items")).hasSize(1);
        assertThat(parked.path("items").path(0).path("id").asString())
                .isEqualTo("progression:registration.events:3:17");
        assertThat(state(parked, "progression")).isEqualTo("ok");
        assertThat(state(parked, "conference")).isEqualTo("unreachable");
        assertThat(operations.get("/api/operations/parked?key=0999").body().path("items"))
                .hasSize(1);
        assertThat(operations.get("/api/operations/parked?key=0001").body().path("items"))
                .isEmpty();
        assertThat(operations.get("/api/operations/parked?service=nobody").problem())
                .isEqualTo("404 NOT_FOUND");
    }

    @Test
    void showsParkedEventsInTheirFlowToOperationsOnly() throws Exception {
        publisher.tell("registration", "step", "f9", "municipality=0999", "{}");

        eventually(() -> kinds("0999").contains("parked"));
        assertThat(coordinator.flow("0999").body().path("items")).hasSize(1);
        assertThat(coordinator.flow("0999").body().path("parked")).isEmpty();
    }

    @Test
    void redrivesWithTheCallersTokenAndKeepsWhoAndWhy() throws Exception {
        var path = "/api/operations/parked/progression:registration.events:3:17/redrive";

        assertThat(operations.post(path, "{}").problem()).isEqualTo("422 INVALID");
        var answer = operations.post(path, REASON).body();

        assertThat(answer.path("events").asInt()).isOne();
        assertThat(PROGRESSION.asked)
                .anyMatch(a -> a.startsWith("Bearer operations /api/progression/parked/redrive")
                        && a.contains("\"id\":\"progression/registration.events/3/17\"")
                        && a.contains("\"reason\":\"mended\""));
        assertThat(operations.get("/api/operations/audit").body().path("items").toString())
                .contains("progression:registration.events:3:17", "progression: taken 1");
    }

    @Test
    void showsItsOwnParkedEventsByTheirKeys(@Autowired ParkedEvents parked) throws Exception {
        var keys =
                new ParkedEvent.Header(CloudEvents.BUSINESS_KEYS, "municipality=0009".getBytes(StandardCharsets.UTF_8));
        var partition = new TopicPartition("registration.events", 0);
        parked.park(new ParkedEvent(
                "operations",
                partition,
                1_000_000,
                Instant.now(),
                "c9/0009".getBytes(StandardCharsets.UTF_8),
                null,
                List.of(keys),
                ParkedEvent.Failure.of(new IllegalStateException()),
                1,
                Instant.now(),
                Optional.empty()));

        var own = operations
                .get("/api/operations/recorder/parked?key=c9/0009")
                .body()
                .path("items");

        assertThat(own).hasSize(1);
        assertThat(own.path(0).path("key").asString()).isEqualTo("c9/0009");
        assertThat(operations
                        .get("/api/operations/recorder/parked?key=other")
                        .body()
                        .path("items"))
                .isEmpty();
        // Nothing is judged while something is parked here.
        parked.forget("operations", partition, "c9/0009");
    }

    @Test
    void aDryRunLeavesNoTrace() throws Exception {
        operations.post(
                "/api/operations/parked/redrive",
                "{\"reason\":\"only to see\",\"dryRun\":true,\"service\":\"progression\"}");

        assertThat(operations.get("/api/operations/audit").body().toString()).doesNotContain("only to see");
        assertThat(PROGRESSION.asked).anyMatch(a -> a.contains("only to see") && a.contains("\"dryRun\":true"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            progression:registration.events:3:17/discard | 409 ALREADY_REQUESTED
            conference:registration.events:3:17/redrive  | 503 UPSTREAM_UNAVAILABLE
            notification:registration.events:3:1/redrive | 404 NOT_FOUND
            nobody:registration.events:3:17/redrive      | 404 NOT_FOUND
            nonsense/redrive                             | 404 NOT_FOUND
            """)
    void passesOnWhatTheServiceRefuses(String path, String problem) throws Exception {
        assertThat(operations.post("/api/operations/parked/" + path, REASON).problem())
                .isEqualTo(problem);
    }

    @Test
    void tellsTheLag() throws Exception {
        var lag = operations.get("/api/operations/lag").body();

        assertThat(lag.path("stale").asBoolean()).isFalse();
        assertThat(lag.has("at")).isTrue();
    }

    @Test
    void streamsThePresentToWhoeverListens() throws Exception {
        try (var lines = operations.listen("/api/operations/stream").body()) {
            var names = lines.filter(line -> line.startsWith("event:"))
                    .map(line -> line.substring("event:".length()))
                    .distinct()
                    .limit(3)
                    .toList();

            assertThat(names).containsExactlyInAnyOrder("recorded", "lag", "incidents");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parked", "audit", "lag", "stream", "recorder/parked"})
    void isForOperationsOnly(String path) throws Exception {
        assertThat(coordinator.get("/api/operations/" + path).problem()).isEqualTo("403 FORBIDDEN");
        assertThat(new Client(port, "").get("/api/operations/" + path).problem())
                .isEqualTo("401 UNAUTHORIZED");
    }

    @Test
    void showsFlowsAndIncidentsToTheCoordinatorToo() throws Exception {
        assertThat(coordinator.get("/api/operations/incidents").status()).isEqualTo(200);
        assertThat(coordinator.flow("nothing").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(new Client(port, "municipality").flow("nothing").problem()).isEqualTo("403 FORBIDDEN");
        assertThat(coordinator.get("/api/operations/incidents?state=odd").problem())
                .isEqualTo("422 INVALID");
    }

    @Test
    void describesItself() throws Exception {
        var described = new Client(port, "").get("/api/operations/openapi.json");

        assertThat(described.body().path("paths").propertyNames())
                .contains("/api/operations/flows/{key}", "/api/operations/parked", "/api/operations/lag");
    }

    private JsonNode openIncident(String municipality) throws Exception {
        var open = operations.get("/api/operations/incidents?state=open").body().path("items");
        return StreamSupport.stream(open.spliterator(), false)
                .filter(i -> i.path("keys").path("municipality").asString("").equals(municipality))
                .findFirst()
                .orElseGet(() -> open.path("none"));
    }

    private List<JsonNode> items(String key, String name) throws Exception {
        var items = operations.flow(key).body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(i -> i.path("name").asString("").equals(name))
                .toList();
    }

    private String kinds(String key) throws Exception {
        var kinds = new StringBuilder();
        operations
                .flow(key)
                .body()
                .path("items")
                .forEach(i -> kinds.append(' ').append(i.path("kind").asString()));
        return kinds.toString().strip();
    }

    private static String state(JsonNode parked, String service) {
        return StreamSupport.stream(parked.path("services").spliterator(), false)
                .filter(s -> s.path("service").asString().equals(service))
                .map(s -> s.path("state").asString())
                .findFirst()
                .orElse("");
    }

    private static void eventually(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(condition);
    }
}
