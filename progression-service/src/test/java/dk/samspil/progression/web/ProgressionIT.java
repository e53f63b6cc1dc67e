package dk.samspil.progression.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.embedded.Topic;
import dk.samspil.messaging.kafka.KafkaEventSender;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.progression.ProgressionService;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
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

/** The service as it runs, with events from the real broker; the tests follow one another through one story. */
@WithInfrastructure
@SpringBootTest(classes = ProgressionService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Tokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProgressionIT {
    private static final String CALL = "c".repeat(26);
    private static final String MUNICIPALITIES = "/api/progression/municipalities";
    private static final String RESEARCHERS = "/api/progression/researchers";
    private static final String RESEARCHER = """
            {"name":"%s","email":"%s@example.org","language":"da","regions":["1083"],"limit":%d,"conflicts":["%s"]}""";
    private static final RegistrationStub REGISTRATION = new RegistrationStub();

    @LocalServerPort
    private int port;

    private Client coordinator = new Client(0, "");
    private Client municipality = new Client(0, "");

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Infrastructure.get().broker().create(Topic.all());
        properties.add("samspil.services.registration.url", REGISTRATION::url);
    }

    @BeforeEach
    void callers() {
        coordinator = new Client(port, "coordinator");
        municipality = new Client(port, "municipality.0461");
    }

    @AfterAll
    static void stop() {
        REGISTRATION.close();
    }

    @Test
    @Order(1)
    void startsTheOnboardingWhenAMunicipalityJoinsAndSaysWhyNobodyLeadsIt() throws Exception {
        publish("joined", "0461", 1);

        eventually(() -> coordinator.get(one("0461")).status() == 200);
        var view = coordinator.get(one("0461")).body();
        assertThat(view.path("state").asString()).isEqualTo("active");
        assertThat(view.path("onboarding").path("steps")).hasSize(5);
        assertThat(view.path("onboarding").path("steps").path(0).path("dueOn").asString())
                .isEqualTo("2014-09-08");
        assertThat(view.path("unfilled").path(0).path("code").asString()).isEqualTo("none-registered");
    }

    @Test
    @Order(2)
    void givesItTheFirstResearcherWhoIsRegistered() throws Exception {
        var registered = coordinator.post(RESEARCHERS, RESEARCHER.formatted("anna", "anna", 1, "0101"));

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.location()).isEqualTo(RESEARCHERS + "/" + id(registered));
        eventually(() -> leader("0461").equals(id(registered)));
        var lead = coordinator.get(one("0461")).body().path("researcher");
        assertThat(lead.path("by").asString()).isEqualTo("reaction");
        assertThat(lead.path("balance").path("knowsRegion").asBoolean()).isTrue();
    }

    @Test
    @Order(3)
    void registersAPersonOnce() throws Exception {
        assertThat(coordinator
                        .post(RESEARCHERS, RESEARCHER.formatted("anna", "anna", 1, "0101"))
                        .status())
                .isEqualTo(200);
        assertThat(coordinator
                        .post(RESEARCHERS, RESEARCHER.formatted("anna", "anna", 2, "0101"))
                        .problem())
                .isEqualTo("409 REGISTERED_ON_OTHER_TERMS");
        assertThat(coordinator.get(RESEARCHERS).body().path("items")).hasSize(1);
    }

    @Test
    @Order(4)
    void letsTheCoordinatorReplaceButNotOverrule() throws Exception {
        var bo = id(coordinator.post(RESEARCHERS, RESEARCHER.formatted("bo", "bo", 1, "0101")));
        var biased = id(coordinator.post(RESEARCHERS, RESEARCHER.formatted("dan", "dan", 1, "0461")));

        assertThat(replace("0461", biased).problem()).isEqualTo("409 CONFLICT_OF_INTEREST");
        assertThat(replace("0461", bo).status()).isEqualTo(200);
        assertThat(leader("0461")).isEqualTo(bo);

        publish("joined", "0147", 2);
        eventually(() -> !leader("0147").isEmpty());
        assertThat(replace("0147", bo).problem()).isEqualTo("409 AT_LIMIT");
        assertThat(replace("0147", "z".repeat(26)).problem()).isEqualTo("422 INVALID");
        assertThat(replace("0751", bo).problem()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    @Order(4)
    void tellsOtherServicesWhatAMailSays() throws Exception {
        var letter = MUNICIPALITIES + "/0461/letter?call=" + CALL;

        var told = new Client(port, "system").get(letter);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body().path("state").asString()).isEqualTo("active");
        assertThat(told.body().path("contact").asString()).isNotEmpty();
        assertThat(told.body().path("researcher").asString())
                .isEqualTo(coordinator
                        .get(one("0461"))
                        .body()
                        .path("researcher")
                        .path("person")
                        .asString());
        assertThat(told.body().path("steps")).hasSize(5);
        assertThat(coordinator.get(letter).status()).isEqualTo(403);
        assertThat(new Client(port, "system")
                        .get(MUNICIPALITIES + "/0751/letter?call=" + CALL)
                        .problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(new Client(port, "system")
                        .get(MUNICIPALITIES + "/x/letter?call=x")
                        .problem())
                .isEqualTo("404 NOT_FOUND");
    }

    @Test
    @Order(5)
    void completesAStepForTheMunicipalityItself() throws Exception {
        var path = MUNICIPALITIES + "/0461/onboarding/steps/%s/completion";
        var body = "{\"call\":\"" + CALL + "\"}";

        assertThat(municipality.post(path.formatted("baseline"), body).status()).isEqualTo(200);
        assertThat(municipality.post(path.formatted("baseline"), body).status()).isEqualTo(200);
        assertThat(municipality.post(path.formatted("celebrate"), body).problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(municipality.post(path.formatted("baseline"), "{}").problem())
                .isEqualTo("422 INVALID");
        assertThat(new Client(port, "municipality.0147")
                        .post(path.formatted("baseline"), body)
                        .problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(municipality
                        .post(path.formatted("enter-schools"), body, "If-Match", "\"participations.1\"")
                        .problem())
                .isEqualTo("412 STALE_VERSION");
        assertThat(municipality
                        .post(
                                path.formatted("enter-schools"),
                                body,
                                "If-Match",
                                municipality.get(one("0461")).etag())
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(6)
    void showsEverybodyTheirOwn() throws Exception {
        var bo = new Client(port, "researcher." + "b".repeat(26));

        assertThat(municipality.get(one("0461")).status()).isEqualTo(200);
        assertThat(municipality.get(one("0147")).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(municipality.get(list()).body().path("items")).hasSize(1);
        assertThat(bo.get(one("0461")).status()).isEqualTo(200);
        assertThat(bo.get(one("0147")).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(bo.get(list()).body().path("items")).hasSize(1);
        assertThat(bo.get(RESEARCHERS).body().path("items")).hasSize(1);
        assertThat(coordinator.get(list()).body().path("items")).hasSize(2);
        var first = coordinator.get(list() + "&limit=1").body();
        assertThat(first.path("next").asString()).isEqualTo("0147");
        assertThat(coordinator
                        .get(list() + "&limit=1&after=0147")
                        .body()
                        .path("items")
                        .path(0)
                        .path("municipality")
                        .asString())
                .isEqualTo("0461");
    }

    @Test
    @Order(6)
    void completesAStepOfTheResearchersForWhoeverLeads() throws Exception {
        var path = MUNICIPALITIES + "/0461/onboarding/steps/%s/completion";
        var body = "{\"call\":\"" + CALL + "\"}";
        var bo = new Client(port, "researcher." + "b".repeat(26));
        var dan = new Client(port, "researcher." + "d".repeat(26));

        assertThat(bo.post(path.formatted("kick-off-meeting"), body).status()).isEqualTo(200);
        assertThat(bo.post(path.formatted("sign-agreement"), body).problem()).isEqualTo("403 FORBIDDEN");
        assertThat(bo.post(path.formatted("celebrate"), body).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(dan.post(path.formatted("kick-off-meeting"), body).problem()).isEqualTo("404 NOT_FOUND");
    }

    @Test
    @Order(7)
    void undoesBothWhenTheMunicipalityWithdraws() throws Exception {
        publish("withdrawn", "0461", 3);

        eventually(() ->
                coordinator.get(one("0461")).body().path("state").asString().equals("stopped"));
        assertThat(leader("0461")).isEmpty();
        eventually(() -> coordinator.get(RESEARCHERS).body().toString().split("0461\"}", -1).length == 1);
    }

    @ParameterizedTest
    @Order(8)
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"Ea\\nBcc: x","email":"ea@example.org","language":"da"}                      | 422 INVALID
            {"name":"Ea 010203-1234","email":"ea@example.org","language":"da"}                   | 422 INVALID
            {"name":"Ea","email":"no address","language":"da"}                                   | 422 INVALID
            {"name":"Ea","email":"ea@example.org","language":"sv"}                               | 422 INVALID
            {"name":"Ea","email":"ea@example.org","language":"da","limit":0}                     | 422 INVALID
            {"name":"Ea","email":"ea@example.org","language":"da","limit":21}                    | 422 INVALID
            {"name":"Ea","email":"ea@example.org","language":"da","conflicts":["9999"]}          | 422 INVALID
            {"name":"Ea","email":"ea@example.org","language":"da","conflicts":[null]}            | 422 INVALID
            {"name":"Ea","email":"ea@example.org","language":"da","regions":["1086"]}            | 422 INVALID
            {"email":"ea@example.org","language":"da"}                                           | 422 INVALID
            {"name":                                                                             | 400 MALFORMED
            """)
    void refusesBadResearchers(String body, String problem) throws Exception {
        assertThat(coordinator.post(RESEARCHERS, body).problem()).isEqualTo(problem);
    }

    @Test
    @Order(9)
    void refusesTheUnknownAndTheUnentitled() throws Exception {
        var body = RESEARCHER.formatted("ea", "ea", 1, "0101");

        assertThat(new Client(port, "").post(RESEARCHERS, body).problem()).isEqualTo("401 UNAUTHORIZED");
        assertThat(new Client(port, "forged").post(RESEARCHERS, body).problem()).isEqualTo("401 TOKEN_INVALID");
        assertThat(municipality.post(RESEARCHERS, body).problem()).isEqualTo("403 FORBIDDEN");
        assertThat(new Client(port, "host").get(list()).problem()).isEqualTo("403 FORBIDDEN");
        assertThat(coordinator.get(MUNICIPALITIES + "/no-code?call=" + CALL).problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(coordinator.get(MUNICIPALITIES + "/0461?call=no-call").problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(coordinator.get(RESEARCHERS + "/nobody").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(coordinator.get(MUNICIPALITIES + "/0461").status()).isEqualTo(400);
    }

    @Test
    @Order(10)
    void saysWhenRegistrationDoesNotTakeThePerson() throws Exception {
        var body = RESEARCHER.formatted("finn", "finn", 1, "0101");

        REGISTRATION.refuseNext(503);
        assertThat(coordinator.post(RESEARCHERS, body).problem()).isEqualTo("503 UPSTREAM_UNAVAILABLE");
        REGISTRATION.garbleNext();
        assertThat(coordinator.post(RESEARCHERS, body).problem()).isEqualTo("503 UPSTREAM_UNAVAILABLE");
        REGISTRATION.refuseNext(422);
        assertThat(coordinator.post(RESEARCHERS, body).problem()).isEqualTo("422 INVALID");
    }

    @Test
    @Order(11)
    void describesItself() throws Exception {
        var described = new Client(port, "").get("/api/progression/openapi.json");

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.body().path("paths").propertyNames())
                .contains(RESEARCHERS, MUNICIPALITIES + "/{code}", MUNICIPALITIES + "/{code}/researcher");
    }

    private Client.Answer replace(String code, String researcher) throws Exception {
        return coordinator.post(
                MUNICIPALITIES + "/" + code + "/researcher",
                "{\"call\":\"%s\",\"researcher\":\"%s\",\"reason\":\"closer to the schools\"}"
                        .formatted(CALL, researcher));
    }

    private String leader(String code) throws Exception {
        return coordinator
                .get(one(code))
                .body()
                .path("researcher")
                .path("researcher")
                .asString("");
    }

    private static String id(Client.Answer answer) {
        return answer.body().path("id").asString();
    }

    private static String one(String code) {
        return MUNICIPALITIES + "/" + code + "?call=" + CALL;
    }

    private static String list() {
        return MUNICIPALITIES + "?call=" + CALL;
    }

    @Test
    @Order(12)
    void aResearcherWhoIsErasedTakesNobodyMoreAndWhatIsHeldCanBeAskedFor() throws Exception {
        var made = coordinator.post(RESEARCHERS, RESEARCHER.formatted("gry", "gry", 1, "0101"));
        var person = made.body().path("person").asString();
        var people = "/api/progression/people/";
        assertThat(coordinator.get(people + person).body().path("researcher").path("id"))
                .isEqualTo(made.body().path("id"));
        assertThat(coordinator.get(people + "k".repeat(26)).body().path("contactOf"))
                .isNotEmpty();
        publishErased(person);

        // who registers on other terms after that is there again; before, that is refused
        eventually(() -> coordinator
                        .post(RESEARCHERS, RESEARCHER.formatted("gry", "gry", 2, "0101"))
                        .status()
                == 201);
        assertThat(coordinator.get(people + "z".repeat(26)).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(coordinator.get(people + "nobody").problem()).isEqualTo("404 NOT_FOUND");
        assertThat(municipality.get(people + person).problem()).isEqualTo("403 FORBIDDEN");
    }

    private static void eventually(Callable<Boolean> condition) {
        await().until(condition);
    }

    /** As registration-service would, about one municipality. */
    private static void publish(String what, String code, long sequence) {
        var at = Instant.parse("2014-09-01T10:00:00Z");
        var data = """
                {"call":"%s","municipality":"%s","region":"1083","application":"%s-%s","contact":"%s","participants":[],"%sAt":"%s"}""".formatted(CALL, code, CALL, code, "k".repeat(26), what, at);
        var entry = new OutboxEntry(
                sequence,
                sequence,
                OutboxEntry.Kind.EVENT,
                "registration.events",
                "dk.samspil.registration.municipality-" + what + ".v1",
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
