package dk.samspil.conference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.conference.ConferenceService;
import dk.samspil.embedded.Topic;
import dk.samspil.messaging.kafka.KafkaEventSender;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The service as it runs, with events from the real broker; the tests follow one another through one story. */
@WithInfrastructure
@SpringBootTest(classes = ConferenceService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Tokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConferenceIT {
    private static final String CALL = "c".repeat(26);
    private static final String FIRST = "p".repeat(26);
    private static final String SECOND = "q".repeat(26);
    private static final String GUEST = "r".repeat(26);
    private static final String CONFERENCES = "/api/conference/conferences";
    private static final String INVITATIONS = "/api/conference/invitations";
    private static final String INVITATION = "/api/conference/invitation";
    private static final String ANSWER = INVITATION + "/answer";
    private static final String TOKEN = "Invitation-Token";
    private static final String PLAN = """
            {"call":"%s","region":"%s","title":{"da":"Konference","en":"Conference"},
             "startsAt":"%s","endsAt":"%s","venue":{"name":"Salen","address":"Torvet 1"},"seats":%s}""";

    @LocalServerPort
    private int port;

    private Client coordinator = new Client(0, "");
    private Client municipality = new Client(0, "");
    private Client system = new Client(0, "");
    private Client anybody = new Client(0, "");

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Infrastructure.get().broker().create(Topic.all());
        properties.add("samspil.secret.invitations", () -> "a secret for tests only");
    }

    @BeforeEach
    void callers() {
        coordinator = new Client(port, "coordinator");
        municipality = new Client(port, "municipality.0461");
        system = new Client(port, "system");
        anybody = new Client(port, "");
    }

    @Test
    @Order(1)
    void invitesThoseWhoJoinedBeforeTheConferenceWasPlanned() throws Exception {
        publish("0461", "1083", 1, FIRST, SECOND);

        var planned = coordinator.post(CONFERENCES, plan("1083", "1"), "Idempotency-Key", "south");

        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.location())
                .isEqualTo(CONFERENCES + "/" + planned.body().path("id").asString());
        assertThat(coordinator
                        .post(CONFERENCES, plan("1083", "1"), "Idempotency-Key", "south")
                        .body())
                .isEqualTo(planned.body());
        assertThat(coordinator.post(CONFERENCES, plan("1083", "1")).problem()).isEqualTo("409 REGION_TAKEN");
        await().until(() -> list(coordinator, "").size() == 2);
    }

    @Test
    @Order(2)
    void invitesThoseWhoJoinAfterwardsAtOnce() throws Exception {
        publish("0420", "1083", 2, GUEST);

        await().until(() -> list(coordinator, "").size() == 3);
    }

    @Test
    @Order(3)
    void showsAMunicipalityItsOwnInvitationsInParts() throws Exception {
        assertThat(list(municipality, "")).hasSize(2);
        assertThat(municipality.get(INVITATIONS + "?municipality=0420").problem())
                .isEqualTo("404 NOT_FOUND");
        var part = municipality.get(INVITATIONS + "?limit=1").body();
        assertThat(part.path("items")).hasSize(1);
        assertThat(list(municipality, "?after=" + part.path("next").asString())).hasSize(1);
        assertThat(list(coordinator, "?municipality=0420")).hasSize(1);
        assertThat(list(coordinator, "?conference=" + "z".repeat(26))).isEmpty();
        assertThat(coordinator.get(INVITATIONS + "?call=no-call").problem()).isEqualTo("422 INVALID");
    }

    @Test
    @Order(4)
    void showsWhoeverHoldsTheTokenTheInvitationAndChangesNothing() throws Exception {
        for (int i = 0; i < 3; i++) {
            var shown = anybody.get(INVITATION, TOKEN, token(FIRST));
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body().path("title").path("da").asString()).isEqualTo("Konference");
            assertThat(shown.body().path("state").asString()).isEqualTo("open");
        }
    }

    @Test
    @Order(5)
    void takesAnswersAndMovesTheLineUp() throws Exception {
        assertThat(answer(FIRST, "accept").body().path("state").asString()).isEqualTo("confirmed");
        assertThat(answer(FIRST, "accept").body().path("state").asString()).isEqualTo("confirmed");
        var waits = answer(SECOND, "accept").body();
        assertThat(waits.path("state").asString()).isEqualTo("waitlisted");
        assertThat(waits.path("position").asInt()).isEqualTo(1);
        assertThat(letter(SECOND).path("position").asInt()).isEqualTo(1);
        assertThat(letter(SECOND).hasNonNull("ticketCode")).isFalse();
        assertThat(letter(FIRST).path("ticketCode").asString()).matches("([A-Z2-7]{4}-){7}[A-Z2-7]{4}");
        assertThat(answer(FIRST, "decline").problem()).isEqualTo("409 ACCEPTED_ALREADY");
        assertThat(answer(GUEST, "cancel").problem()).isEqualTo("409 NOT_ACCEPTED");

        assertThat(answer(FIRST, "cancel").body().path("state").asString()).isEqualTo("cancelled");

        assertThat(letter(SECOND).path("state").asString()).isEqualTo("confirmed");
        assertThat(letter(SECOND).path("ticketCode").asString()).hasSize(39);
        assertThat(letter(FIRST).hasNonNull("ticketCode")).isFalse();
        assertThat(letter(SECOND).path("sequence").asInt()).isZero();
        assertThat(letter(FIRST).path("sequence").asInt()).isEqualTo(1);
        assertThat(answer(GUEST, "decline").body().path("state").asString()).isEqualTo("declined");
    }

    @Test
    @Order(6)
    void countsSeatsInTheConference() throws Exception {
        var conferences = coordinator.get(CONFERENCES + "?call=" + CALL).body().path("items");

        assertThat(conferences).hasSize(1);
        var one = coordinator.get(
                CONFERENCES + "/" + conferences.path(0).path("id").asString());
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.etag()).isNotEmpty();
        assertThat(one.body().path("taken").asInt()).isEqualTo(1);
        assertThat(one.body().path("free").asInt()).isZero();
        assertThat(coordinator.get(CONFERENCES + "/nothing").problem()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    @Order(7)
    void invitesAMunicipalityAgainWithoutSecondInvitations() throws Exception {
        var path = CONFERENCES + "/" + conference() + "/invitations";

        var again = coordinator.post(path, "{\"municipality\":\"0461\"}");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("items")).hasSize(2);
        assertThat(list(coordinator, "")).hasSize(3);
        assertThat(coordinator.post(path, "{\"municipality\":\"0101\"}").problem())
                .isEqualTo("409 NOT_JOINED");
        assertThat(coordinator.post(path, "{\"municipality\":\"9999\"}").problem())
                .isEqualTo("422 INVALID");
    }

    @Test
    @Order(8)
    void opensNothingToAForgedTokenAndNothingMoreOnceTheConferenceHasBegun() throws Exception {
        var token = token(FIRST);
        var last = token.charAt(token.length() - 2) == 'A' ? 'B' : 'A';
        var forged = token.substring(0, token.length() - 2) + last + token.substring(token.length() - 1);
        var foreign = letter(SECOND).path("invitation").asString() + token.substring(token.indexOf('.'));
        for (var each : new String[] {forged, foreign, token + "x", "nonsense", "."}) {
            assertThat(anybody.get(INVITATION, TOKEN, each).problem()).isEqualTo("404 NOT_FOUND");
            assertThat(anybody.post(ANSWER, "{\"answer\":\"accept\"}", TOKEN, each)
                            .problem())
                    .isEqualTo("404 NOT_FOUND");
        }
        assertThat(anybody.get(INVITATION).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(answer(FIRST, "perhaps").problem()).isEqualTo("422 INVALID");

        publish("0101", "1084", 3, "s".repeat(26));
        var soon = Instant.now().plusSeconds(5);
        var body = PLAN.formatted(CALL, "1084", soon, soon.plusSeconds(60), "5");
        var begins = coordinator.post(CONFERENCES, body).body().path("id").asString();
        await().until(() -> list(coordinator, "?municipality=0101").size() == 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        anybody.get(INVITATION, TOKEN, token("s".repeat(26))).status() == 410);
        assertThat(answer("s".repeat(26), "accept").problem()).isEqualTo("410 EXPIRED");
        assertThat(coordinator
                        .post(CONFERENCES + "/" + begins + "/invitations", "{\"municipality\":\"0101\"}")
                        .problem())
                .isEqualTo("409 HAS_BEGUN");
        assertThat(anybody.get(INVITATION, TOKEN, token("s".repeat(26))).problem())
                .isEqualTo("410 EXPIRED");
    }

    @ParameterizedTest
    @Order(9)
    @CsvSource(delimiter = '|', textBlock = """
            1099 | 2030-10-20T07:30:00Z | 2030-10-20T14:00:00Z | 10    | 422 INVALID
            1081 | 1999-10-20T07:30:00Z | 1999-10-20T14:00:00Z | 10    | 422 INVALID
            1081 | 2030-10-20T14:00:00Z | 2030-10-20T07:30:00Z | 10    | 422 INVALID
            1081 | 2030-10-20T14:00:00Z | 2030-10-20T14:00:00Z | 10    | 422 INVALID
            1081 | 2030-10-20T07:30:00Z | 2030-10-20T14:00:00Z | 0     | 422 INVALID
            1081 | 2030-10-20T07:30:00Z | 2030-10-20T14:00:00Z | -1    | 422 INVALID
            1081 | 2030-10-20T07:30:00Z | 2030-10-20T14:00:00Z | null  | 422 INVALID
            1081 | some day             | 2030-10-20T14:00:00Z | 10    | 422 INVALID
            """)
    void refusesBadPlans(String region, String startsAt, String endsAt, String seats, String problem) throws Exception {
        var body = PLAN.formatted(CALL, region, startsAt, endsAt, seats);

        assertThat(coordinator.post(CONFERENCES, body).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @Order(10)
    @CsvSource(delimiter = '|', textBlock = """
            Konference             | Title\\nBcc: x
            Konference 010203-1234 | Title
            Konference             |
            """)
    void refusesBadTitles(String da, String en) throws Exception {
        var body = plan("1081", "10")
                .replace("Konference", da)
                .replace("\"en\":\"Conference\"", en == null ? "\"en\":null" : "\"en\":\"" + en + "\"");

        assertThat(coordinator.post(CONFERENCES, body).problem()).isEqualTo("422 INVALID");
    }

    @Test
    @Order(11)
    void refusesTheUnknownAndTheUnentitled() throws Exception {
        assertThat(anybody.post(CONFERENCES, plan("1081", "1")).problem()).isEqualTo("401 UNAUTHORIZED");
        assertThat(new Client(port, "forged").get(INVITATIONS).problem()).isEqualTo("401 TOKEN_INVALID");
        assertThat(municipality.post(CONFERENCES, plan("1081", "1")).problem()).isEqualTo("403 FORBIDDEN");
        assertThat(new Client(port, "host").get(INVITATIONS).problem()).isEqualTo("403 FORBIDDEN");
        assertThat(coordinator
                        .get(INVITATIONS + "/" + conference() + "-" + FIRST + "/letter")
                        .problem())
                .isEqualTo("403 FORBIDDEN");
        assertThat(system.get(INVITATIONS + "/nothing/letter").problem()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    @Order(12)
    void describesItself() throws Exception {
        var described = anybody.get("/api/conference/openapi.json");

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.body().path("paths").propertyNames())
                .contains(CONFERENCES, INVITATIONS, INVITATION, ANSWER, INVITATIONS + "/{id}/letter");
    }

    @Test
    @Order(13)
    void takesBackWhatSomebodyErasedHoldsAndTellsWhatThatIs() throws Exception {
        var token = token(GUEST);
        var people = "/api/conference/people/";
        assertThat(coordinator.get(people + GUEST).body().path("invitations")).hasSize(1);
        publishErased(GUEST);

        await().until(() -> list(coordinator, "?municipality=0420")
                .path(0)
                .path("state")
                .asString()
                .equals("withdrawn"));
        assertThat(anybody.get(INVITATION, TOKEN, token).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(anybody.get(INVITATION, TOKEN, token(FIRST)).status()).isEqualTo(200);
        assertThat(coordinator.get(people + "z".repeat(26)).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(coordinator.get(people + "nobody").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(municipality.get(people + GUEST).problem()).isEqualTo("403 FORBIDDEN");
    }

    @Test
    @Order(14)
    void showsWhomNoMailReaches() throws Exception {
        publishReach(SECOND, 1, "contact-unreachable", """
                {"person":"%s","mail":"%s","reason":"hard-bounce","status":null,"since":"2015-05-04T10:00:00Z"}""".formatted(SECOND, "m".repeat(26)));

        await().until(() -> unreachable(coordinator, SECOND).equals("2015-05-04T10:00:00Z"));
        assertThat(unreachable(municipality, SECOND)).isEqualTo("2015-05-04T10:00:00Z");
        assertThat(unreachable(coordinator, FIRST)).isEmpty();
        var path = CONFERENCES + "/" + conference();
        assertThat(coordinator.get(path).body().path("unreachable").asInt()).isEqualTo(1);

        publishReach(SECOND, 2, "contact-reachable", """
                {"person":"%s","reason":"confirmed","reachableAt":"2015-05-05T10:00:00Z"}""".formatted(SECOND));
        await().until(() -> unreachable(coordinator, SECOND).isEmpty());
        assertThat(coordinator.get(path).body().path("unreachable").asInt()).isZero();
    }

    private String unreachable(Client who, String person) throws Exception {
        for (var each : list(who, "")) {
            if (each.path("person").asString().equals(person)) {
                return each.path("unreachableSince").asString("");
            }
        }
        throw new AssertionError("nobody has invited " + person);
    }

    /** As notification-service would, about somebody's address. */
    private static void publishReach(String person, long sequence, String type, String data) {
        var at = Instant.parse("2015-05-04T10:00:00Z");
        var entry = new OutboxEntry(
                sequence,
                sequence,
                OutboxEntry.Kind.EVENT,
                "notification.events",
                "dk.samspil.notification." + type + ".v1",
                person,
                "person=" + person,
                "flow",
                "command",
                TraceParent.fresh().header(),
                at,
                at,
                data.getBytes(StandardCharsets.UTF_8));
        try (var sender =
                new KafkaEventSender("/notification", Infrastructure.get().brokers(), Map.of())) {
            sender.begin().send("contacts", person, entry).join();
        }
    }

    private static String plan(String region, String seats) {
        return PLAN.formatted(CALL, region, "2030-10-20T07:30:00Z", "2030-10-20T14:00:00Z", seats);
    }

    private JsonNode list(Client who, String query) throws Exception {
        return who.get(INVITATIONS + query).body().path("items");
    }

    private String conference() throws Exception {
        return list(municipality, "").path(0).path("conference").asString();
    }

    private Client.Answer answer(String person, String said) throws Exception {
        return anybody.post(ANSWER, "{\"answer\":\"" + said + "\"}", TOKEN, token(person));
    }

    private String token(String person) throws Exception {
        return letter(person).path("token").asString();
    }

    private JsonNode letter(String person) throws Exception {
        for (var each : list(coordinator, "")) {
            if (each.path("person").asString().equals(person)) {
                return system.get(INVITATIONS + "/" + each.path("id").asString() + "/letter")
                        .body();
            }
        }
        throw new AssertionError("nobody has invited " + person);
    }

    /** As registration-service would, about one municipality. */
    private static void publish(String code, String region, long sequence, String... persons) {
        var at = Instant.parse("2014-09-01T10:00:00Z");
        var participants = new StringBuilder();
        for (var person : persons) {
            participants
                    .append(participants.isEmpty() ? "" : ",")
                    .append("{\"person\":\"%s\",\"role\":\"school-leader\"}".formatted(person));
        }
        var data = """
                {"call":"%s","municipality":"%s","region":"%s","application":"%s-%s","contact":"%s","participants":[%s],"joinedAt":"%s"}""".formatted(CALL, code, region, CALL, code, "k".repeat(26), participants, at);
        var entry = new OutboxEntry(
                sequence,
                sequence,
                OutboxEntry.Kind.EVENT,
                "registration.events",
                "dk.samspil.registration.municipality-joined.v1",
                CALL + "/" + code,
                "municipality=" + code,
                "flow",
                "command",
                TraceParent.fresh().header(),
                at,
                at,
                data.getBytes(StandardCharsets.UTF_8));
        try (var sender =
                new KafkaEventSender("/registration", Infrastructure.get().brokers(), Map.of())) {
            sender.begin().send("calls", CALL, entry).join();
        }
    }

    /** As registration-service would, when it erases somebody. */
    private static void publishErased(String person) {
        var at = Instant.parse("2014-11-03T08:15:00Z");
        var entry = new OutboxEntry(
                3,
                3,
                OutboxEntry.Kind.EVENT,
                "registration.events",
                "dk.samspil.registration.person-erased.v1",
                person,
                "person=" + person,
                "flow",
                "command",
                TraceParent.fresh().header(),
                at,
                at,
                """
                {"person":"%s","sequence":2,"erasedAt":"%s"}""".formatted(person, at).getBytes(StandardCharsets.UTF_8));
        try (var sender =
                new KafkaEventSender("/registration", Infrastructure.get().brokers(), Map.of())) {
            sender.begin().send("people", person, entry).join();
        }
    }
}
