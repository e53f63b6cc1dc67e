package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service as it runs, on the real broker and store. */
class RegistrationIT extends RunningRegistration {
    private static final String APPLICATIONS = "/api/registration/applications/";
    private static final String CALL = """
            {"title":{"da":"Opslag","en":"Call"},"places":%s,"opensAt":"%s","deadline":"%s","admission":"%s"}""";
    private static final String APPLICATION = """
            {"municipality":"%s","motivation":"Vi vil gerne.","themes":["dialog"],"schools":[],
             "contact":{"name":"%s","email":"%s","language":"da"},
             "participants":[{"name":"Leder","email":"leder@kommune.example","role":"school-leader"}],
             "reason":"Aftalt i telefonen"}""";

    @Test
    void aMunicipalityJoinsLeavesAndTheNextIsOfferedThePlace() throws Exception {
        var call = open(1, "first-come");
        var joined = municipality("0101").post(applications(call), application("0101"));
        var waiting = municipality("0461").post(applications(call), application("0461"));

        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.body().path("state").asString()).isEqualTo("joined");
        assertThat(joined.location()).isEqualTo(APPLICATIONS + call + "-0101");
        assertThat(waiting.body().path("state").asString()).isEqualTo("waiting");
        assertThat(waiting.body().path("position").asInt()).isEqualTo(1);
        assertThat(waiting.body().path("because").path("code").asString()).isEqualTo("places-taken");
        assertThat(waiting.body().path("nextIf").path("en").asString()).isNotEmpty();

        assertThat(municipality("0101")
                        .post(joined.location() + "/withdrawal", "{\"reason\":\"economy\"}")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("withdrawn");
        var offered = municipality("0461").get(waiting.location());
        assertThat(offered.body().path("state").asString()).isEqualTo("offered");
        assertThat(Instant.parse(offered.body().path("offerExpiresAt").asString()))
                .isAfter(Instant.EPOCH);
        assertThat(municipality("0461")
                        .post(waiting.location() + "/confirmation", "")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("joined");
        assertThat(coordinator.get(CALLS + "/" + call).body().path("taken").asInt())
                .isEqualTo(1);
    }

    @Test
    void theSecondLiveApplicationIsRefusedWithTheFirst() throws Exception {
        var call = open(12, "first-come");
        coordinator.post(applications(call), application("0101"));

        var second = coordinator.post(applications(call), application("0101"));

        assertThat(second.problem()).isEqualTo("409 ALREADY_APPLIED");
        assertThat(second.body().path("application").asString()).isEqualTo(APPLICATIONS + call + "-0101");
    }

    @Test
    void theSameCommandGetsTheFirstAnswerAndAnotherBodyUnderItsKeyIsRefused() throws Exception {
        var call = open(12, "first-come");
        var key = UUID.randomUUID().toString();
        var first = coordinator.post(applications(call), application("0101"), "Idempotency-Key", key);

        var again = coordinator.post(applications(call), application("0101"), "Idempotency-Key", key);
        var other = coordinator.post(
                applications(call),
                APPLICATION.formatted("0101", "Other", "other@kommune.example"),
                "Idempotency-Key",
                key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().path("state")).isEqualTo(first.body().path("state"));
        assertThat(other.problem()).isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void amendsOnlyWhatWasSeen() throws Exception {
        var call = open(1, "selection");
        var made = coordinator.post(applications(call), application("0461"));
        var tag = coordinator.get(made.location()).etag();

        var amended = coordinator.put(
                made.location(), APPLICATION.formatted("0461", "Ny", "ny@kommune.example"), "If-Match", tag);
        var stale = coordinator.put(
                made.location(), APPLICATION.formatted("0461", "Ny", "ny@kommune.example"), "If-Match", tag);

        assertThat(amended.status()).isEqualTo(200);
        assertThat(amended.body().path("contact").path("name").asString()).isEqualTo("Ny");
        assertThat(stale.problem()).isEqualTo("412 STALE_VERSION");
    }

    @Test
    void theCoordinatorDecidesAndSaysWhy() throws Exception {
        var call = open(1, "selection");
        var one = coordinator.post(applications(call), application("0101")).location();
        var two = coordinator.post(applications(call), application("0461")).location();

        assertThat(coordinator.get(one).body().path("state").asString()).isEqualTo("received");
        assertThat(decide(one, "admit", "").path("state").asString()).isEqualTo("offered");
        assertThat(coordinator
                        .post(two + "/decision", "{\"decision\":\"admit\"}")
                        .problem())
                .isEqualTo("409 PLACES_TAKEN");
        assertThat(coordinator
                        .post(two + "/decision", "{\"decision\":\"decline\"}")
                        .problem())
                .isEqualTo("422 INVALID");
        assertThat(decide(two, "decline", "too few schools").path("state").asString())
                .isEqualTo("declined");
        var last = coordinator.get(two).body().path("history").path(1);
        assertThat(last.path("reason").asString()).isEqualTo("too few schools");
    }

    @Test
    void listsWithACursor() throws Exception {
        var call = open(1, "first-come");
        for (var each : new String[] {"0101", "0147", "0461"}) coordinator.post(applications(call), application(each));

        var list = "/api/registration/applications?call=" + call;
        var first = coordinator.get(list + "&limit=2").body();
        var rest = coordinator
                .get(list + "&after=" + first.path("next").asString())
                .body();

        assertThat(first.path("items")).hasSize(2);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(rest.path("next").isMissingNode() || rest.path("next").isNull())
                .isTrue();
        assertThat(coordinator.get(list + "&state=waiting").body().path("items"))
                .hasSize(2);
        assertThat(municipality("0461").get(list).body().path("items")).hasSize(1);
    }

    @Test
    void whatIsAnotherMunicipalitysDoesNotExist() throws Exception {
        var call = open(1, "first-come");
        var made = coordinator.post(applications(call), application("0461")).location();

        assertThat(municipality("0101").get(made).problem()).isEqualTo("404 NOT_FOUND");
        assertThat(municipality("0101").post(made + "/withdrawal", "{}").problem())
                .isEqualTo("404 NOT_FOUND");
        assertThat(municipality("0101")
                        .post(applications(call), application("0461"))
                        .problem())
                .isEqualTo("404 NOT_FOUND");
    }

    @Test
    void aCallThatIsNotOpenTakesNoApplications() throws Exception {
        var future = openAt(Instant.parse("2100-01-01T00:00:00Z"), Instant.parse("2100-02-01T00:00:00Z"));
        var past = openAt(Instant.parse("2000-01-01T00:00:00Z"), Instant.parse("2000-02-01T00:00:00Z"));

        assertThat(coordinator.post(applications(future), application("0101")).problem())
                .isEqualTo("409 CALL_NOT_OPEN_YET");
        assertThat(coordinator.post(applications(past), application("0101")).problem())
                .isEqualTo("409 CALL_CLOSED");
        assertThat(coordinator.get(CALLS + "/" + past).body().path("state").asString())
                .isEqualTo("closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9999 | Karen         | karen@kommune.example | 422 UNKNOWN_MUNICIPALITY
            461  | Karen         | karen@kommune.example | 422 UNKNOWN_MUNICIPALITY
            0461 | Karen         | karen                 | 422 INVALID
            0461 | Karen\\r\\nBcc:x | karen@kommune.example | 422 INVALID
            0461 | 010203-1234   | karen@kommune.example | 422 INVALID
            """)
    void refusesWhatIsNotRight(String municipality, String name, String email, String problem) throws Exception {
        var call = open(1, "first-come");

        var answer = coordinator.post(applications(call), APPLICATION.formatted(municipality, name, email));

        assertThat(answer.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"0, 422 INVALID", "-1, 422 INVALID", "many, 422 INVALID"})
    void refusesACallWithoutPlaces(String places, String problem) throws Exception {
        var request = CALL.formatted(
                "many".equals(places) ? "\"many\"" : places,
                "2014-01-01T00:00:00Z",
                "2100-01-01T00:00:00Z",
                "first-come");

        assertThat(coordinator.post(CALLS, request).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01T00:00:00Z, +1000000000-12-31T23:59:59Z, 422 INVALID",
        "1014-01-01T00:00:00Z, 2014-12-31T23:59:59Z, 422 INVALID",
        "2014-12-31T23:59:59Z, 2014-01-01T00:00:00Z, 422 INVALID",
        "2014-01-01T00:00:00.0001Z, 2014-01-01T00:00:00.0002Z, 422 INVALID"
    })
    void refusesACallWithImpossibleDates(String opensAt, String deadline, String problem) throws Exception {
        assertThat(coordinator
                        .post(CALLS, CALL.formatted(1, opensAt, deadline, "first-come"))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void refusesStrangersWrongRolesAndWrongContentTypes() throws Exception {
        var request = CALL.formatted(1, "2014-01-01T00:00:00Z", "2100-01-01T00:00:00Z", "first-come");

        assertThat(as("").post(CALLS, request).status()).isEqualTo(401);
        assertThat(as("forged").post(CALLS, request).status()).isEqualTo(401);
        assertThat(municipality("0461").post(CALLS, request).status()).isEqualTo(403);
        assertThat(coordinator.postAs("text/plain", CALLS, request).status()).isEqualTo(415);
    }

    @Test
    void everybodyMayReadTheMunicipalitiesAndRegions() throws Exception {
        assertThat(as("").get("/api/registration/municipalities").body()).hasSize(98);
        assertThat(as("").get("/api/registration/regions").body()).hasSize(5);
    }

    @Test
    void recordsAPersonOncePerAddress() throws Exception {
        var person = """
                {"name":"Anna","email":"%s","language":"en"}""";

        var first = coordinator.post("/api/registration/people", person.formatted("anna@uni.example"));
        var again = as("system").post("/api/registration/people", person.formatted("Anna@uni.example"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body().path("person")).isEqualTo(first.body().path("person"));
    }

    @Test
    void explainsItsInterface() throws Exception {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var document = as("").get("/api/registration/openapi.json");
            assertThat(document.status()).isEqualTo(200);
            assertThat(document.body()
                            .path("paths")
                            .path(CALLS)
                            .path("post")
                            .path("summary")
                            .asString())
                    .isNotEmpty();
        });
    }

    private tools.jackson.databind.JsonNode decide(String application, String decision, String reason)
            throws Exception {
        var request = "{\"decision\":\"%s\",\"reason\":\"%s\"}".formatted(decision, reason);
        return coordinator.post(application + "/decision", request).body();
    }

    private String open(int places, String admission) throws Exception {
        var opened = coordinator.post(
                CALLS, CALL.formatted(places, "2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z", admission));
        assertThat(opened.status()).isEqualTo(201);
        return opened.body().path("id").asString();
    }

    private String openAt(Instant opensAt, Instant deadline) throws Exception {
        return coordinator
                .post(CALLS, CALL.formatted(1, opensAt, deadline, "first-come"))
                .body()
                .path("id")
                .asString();
    }

    private Client municipality(String code) {
        return as("municipality." + code);
    }

    private static String applications(String call) {
        return CALLS + "/" + call + "/applications";
    }

    private static String application(String municipality) {
        return APPLICATION.formatted(municipality, "Chef", "chef" + municipality + "@kommune.example");
    }
}
