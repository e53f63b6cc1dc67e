package dk.samspil.kit.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import dk.samspil.embedded.Topic;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithInfrastructure
@SpringBootTest(
        classes = {SampleService.class, SampleController.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class EdgeIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String GOOD = "{\"text\":\"fine\",\"number\":1}";

    @BeforeAll
    static void createTopic() {
        Infrastructure.get().broker().create(List.of(Topic.people("registration.people")));
    }

    @LocalServerPort
    private int port;

    @Autowired
    private MongoClient store;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private SampleService sample;

    @ParameterizedTest
    @CsvSource({
        "stale,412,STALE_VERSION",
        "reused,422,IDEMPOTENCY_KEY_REUSED",
        "full,503,TRY_AGAIN",
        "away,503,TRY_AGAIN",
        "unknown,503,TRY_AGAIN",
        "contention,503,TRY_AGAIN",
        "gone,404,NOT_FOUND",
        "conflict,409,TAKEN",
        "otherwise,500,INTERNAL"
    })
    void everyFailureIsAProblemWithACode(String how, int status, String code) throws Exception {
        var answer = send(request("/api/sample/fail/" + how));
        isProblem(answer, status, code);
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
        assertThat(answer.body()).doesNotContain("secret").contains("\"instance\":\"/api/sample/fail/" + how);
    }

    @Test
    void extensionMembersAreInTheDocument() throws Exception {
        assertThat(json(send(request("/api/sample/fail/conflict"))).get("place").asInt())
                .isEqualTo(7);
    }

    @Test
    void whatIsNotRightIsNamedByItsField() throws Exception {
        var answer = send(post("{\"text\":\"010203-1234\",\"number\":1}", "coordinator"));
        isProblem(answer, 422, "INVALID");
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("text");
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo("PLAIN_TEXT");
        assertThat(answer.body()).doesNotContain("010203");
        isProblem(send(post("{\"text\":\"a\",\"number\":\"x\"}", "coordinator")), 422, "INVALID");
    }

    @Test
    void aBodyThatIsNoJsonIsMalformed() throws Exception {
        isProblem(send(post("{\"text\":", "coordinator")), 400, "MALFORMED");
        isProblem(send(post("", "coordinator")), 400, "MALFORMED");
    }

    @Test
    void theWrongTypeMethodOrPathIsAProblem() throws Exception {
        isProblem(
                send(request("/api/sample/seen")
                        .header("Authorization", "Bearer coordinator")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"))),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        isProblem(
                send(request("/api/sample/seen")
                        .header("Authorization", "Bearer coordinator")
                        .header("Content-Type", "*/*")
                        .POST(BodyPublishers.ofString(GOOD))),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        isProblem(send(request("/api/sample/seen")), 405, "METHOD_NOT_ALLOWED");
        isProblem(send(request("/api/sample/nothing")), 404, "NOT_FOUND");
    }

    @Test
    void partsThatCanNotBeReadAreMalformed() throws Exception {
        isProblem(
                send(request("/api/sample/seen")
                        .header("Authorization", "Bearer coordinator")
                        .header("Content-Type", "multipart/form-data")
                        .POST(BodyPublishers.ofString("x"))),
                400,
                "MALFORMED");
    }

    @Test
    void whatTheContainerRefusesByItselfIsAProblemToo() throws Exception {
        isProblem(send(request("/api/sample/%2e%2e%2fpasswd")), 400, "BAD_REQUEST");
        isProblem(send(request("/api/sample/%c0%ae")), 400, "BAD_REQUEST");
    }

    @Test
    void tooLargeABodyIsRefusedWithOrWithoutALength() throws Exception {
        var large = new byte[(1 << 20) + 1];
        isProblem(send(json("coordinator").POST(BodyPublishers.ofByteArray(large))), 413, "BODY_TOO_LARGE");
        isProblem(
                send(json("coordinator").POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
                413,
                "BODY_TOO_LARGE");
    }

    @Test
    void onlyTheRolesThatAreNamedGetIn() throws Exception {
        assertThat(send(post(GOOD, "coordinator")).statusCode()).isEqualTo(200);
        assertThat(json(send(post(GOOD, "municipality"))).get("mayActFor").asBoolean())
                .isFalse();
        isProblem(send(post(GOOD, "system")), 403, "FORBIDDEN");
        isProblem(send(post(GOOD, "expired")), 401, "TOKEN_EXPIRED");
        isProblem(send(post(GOOD, "forged")), 401, "TOKEN_INVALID");
        isProblem(
                send(request("/api/sample/seen")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(GOOD))),
                401,
                "UNAUTHORIZED");
        isProblem(send(request("/api/sample/parked").header("Authorization", "Bearer system")), 403, "FORBIDDEN");
        assertThat(send(request("/elsewhere")).statusCode()).isEqualTo(401);
    }

    @Test
    void whoMayNotCallIsNotToldWhatIsWrongWithTheRequest() throws Exception {
        isProblem(send(post("{\"text\":", "system")), 403, "FORBIDDEN");
        isProblem(
                send(request("/api/sample/seen")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))),
                401,
                "UNAUTHORIZED");
    }

    @Test
    void theDescriptionSaysWhoMayCallAndWhichProblemsMayCome() throws Exception {
        var paths = json(send(request("/api/sample/openapi.json"))).path("paths");
        var seen = paths.path("/api/sample/seen").path("post");
        assertThat(seen.path("x-roles").toString()).isEqualTo("[\"coordinator\",\"municipality\"]");
        assertThat(seen.path("x-bound-to").toString()).isEqualTo("{\"municipality\":\"municipality\"}");
        assertThat(seen.path("responses").propertyNames())
                .contains("200", "400", "401", "403", "409", "412", "413", "415", "422", "503")
                .doesNotContain("404");
        assertThat(seen.path("parameters").isMissingNode()).as("no parameters").isTrue();
        assertThat(seen.at("/responses/403/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        var fail = paths.path("/api/sample/fail/{how}").path("get");
        assertThat(fail.path("x-roles").toString()).isEqualTo("[\"anyone\"]");
        assertThat(fail.path("security").isArray()).isTrue();
        assertThat(fail.path("security")).isEmpty();
        assertThat(fail.path("responses").propertyNames()).contains("404").doesNotContain("403", "409");
    }

    @Test
    void aRepeatedKeyMeansTheSameCommandForTheSameCallerOnly() throws Exception {
        var first = json(send(keyed(GOOD, "coordinator", "k1")));
        var again = json(send(keyed(GOOD, "coordinator", "k1")));
        var others = json(send(keyed(GOOD, "municipality", "k1")));
        assertThat(again.get("command")).isEqualTo(first.get("command"));
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(first.get("id").asString()).matches("[a-z2-7]{26}");
        assertThat(others.get("id")).isNotEqualTo(first.get("id"));
        isProblem(send(keyed(GOOD, "coordinator", "has space")), 400, "IDEMPOTENCY_KEY_MALFORMED");
        isProblem(send(keyed(GOOD, "coordinator", "k".repeat(201))), 400, "IDEMPOTENCY_KEY_MALFORMED");
    }

    @Test
    void aKeyStaysWithTheRequestItCameWithWhateverThatChanged() throws Exception {
        var other = "{\"text\":\"other\",\"number\":1}";
        assertThat(send(keyed(GOOD, "coordinator", "k2")).statusCode()).isEqualTo(200);
        isProblem(send(keyed(other, "coordinator", "k2")), 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(send(keyed(GOOD, "coordinator", "k2")).statusCode()).isEqualTo(200);
        assertThat(send(keyed(other, "municipality", "k2")).statusCode())
                .as("another caller's key")
                .isEqualTo(200);
    }

    @Test
    void aRefusedRequestMayBeMendedUnderItsKey() throws Exception {
        isProblem(send(keyed("{\"text\":\"\",\"number\":1}", "coordinator", "k3")), 422, "INVALID");
        assertThat(send(keyed(GOOD, "coordinator", "k3")).statusCode()).isEqualTo(200);
        isProblem(send(keyed("{\"text\":\"\",\"number\":1}", "coordinator", "k3")), 422, "IDEMPOTENCY_KEY_REUSED");
        isProblem(
                send(request("/api/sample/slow")
                        .header("Authorization", "Bearer coordinator")
                        .header("Idempotency-Key", "k3")
                        .POST(BodyPublishers.noBody())),
                422,
                "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aRequestWithoutTheRightLeavesNoKey() throws Exception {
        var before = keysKept();
        isProblem(send(keyed(GOOD, "system", "k4")), 403, "FORBIDDEN");
        isProblem(
                send(request("/api/sample/seen")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "k4")
                        .POST(BodyPublishers.ofString(GOOD))),
                401,
                "UNAUTHORIZED");
        assertThat(keysKept()).isEqualTo(before);
    }

    private long keysKept() {
        return database.getCollection("commandKeys").countDocuments();
    }

    @Test
    void aKeyThatIsStillInFlightIsRefused() throws Exception {
        var slow = request("/api/sample/slow")
                .header("Authorization", "Bearer coordinator")
                .header("Idempotency-Key", "slow")
                .POST(BodyPublishers.noBody());
        var first = HTTP.sendAsync(slow.build(), BodyHandlers.ofString());
        assertThat(SampleController.ENTERED.await(20, TimeUnit.SECONDS)).isTrue();
        isProblem(send(slow), 409, "IN_FLIGHT");
        SampleController.LEAVE.countDown();
        assertThat(first.get(20, TimeUnit.SECONDS).body()).isEqualTo("done");
        assertThat(send(slow).statusCode()).isEqualTo(200);
    }

    @Test
    void theVersionTheFlowAndTheTraceReachTheUseCase() throws Exception {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var answer = send(post(GOOD, "coordinator")
                .header("If-Match", "\"calls.3\"")
                .header("X-Correlation-Id", "f10b1cafe0")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));
        assertThat(json(answer).get("expected").asString()).isEqualTo("calls.3");
        assertThat(json(answer).get("correlation").asString()).isEqualTo("f10b1cafe0");
        assertThat(json(answer).get("trace").asString()).isEqualTo(trace);
        assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue("f10b1cafe0");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void theOperationIsTheRouteWithoutItsIds() throws Exception {
        var answer = send(request("/api/sample/things/4711/opening?name=Ane").POST(BodyPublishers.noBody()));
        assertThat(answer.body()).isEqualTo("POST /api/sample/things/{id}/opening");
    }

    @Test
    void anyoneMaySeeTheHealthAndTheDescription() throws Exception {
        for (var path :
                new String[] {"/actuator/health/liveness", "/actuator/health/readiness", "/actuator/prometheus"}) {
            assertThat(send(request(path)).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(send(request("/actuator/env")).statusCode()).isEqualTo(404);
        assertThat(json(send(request("/api/sample/openapi.json")))
                        .at("/components/securitySchemes/bearer/scheme")
                        .asString())
                .isEqualTo("bearer");
    }

    @Test
    void timersFollowTheClockThatIsMovedAndOneThatFailsStopsNoOther() throws Exception {
        move("2014-09-01T08:00:00Z");
        caughtUpWith("2014-09-01T08:00:00Z");
        move("2014-08-20T08:00:00Z");
        move("2014-09-02T08:00:00Z");
        caughtUpWith("2014-09-02T08:00:00Z");
        assertThat(sample.rounds).isSorted().doesNotContain(Instant.parse("2014-08-20T08:00:00Z"));
    }

    private void caughtUpWith(String now) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var progress = json(send(request("/actuator/simulation")));
            assertThat(progress.path("timersUpTo").asString()).isEqualTo(now);
            assertThat(progress.path("now").asString()).isEqualTo(now);
            assertThat(progress.get("outboxPending").asLong()).isZero();
            assertThat(progress.get("lag").asLong()).isZero();
        });
    }

    private void move(String now) {
        store.getDatabase("simulation")
                .getCollection("clock")
                .replaceOne(
                        new Document("_id", "clock"),
                        new Document("_id", "clock").append("now", now),
                        new ReplaceOptions().upsert(true));
    }

    @Test
    void whatIsSignedNeedsASignatureAndNoToken() throws Exception {
        var now = Long.toString(Instant.now().getEpochSecond());
        var good = "v1=" + signature(now + "." + GOOD);
        assertThat(send(signed(now, good, GOOD)).statusCode()).isEqualTo(200);
        isProblem(send(signed(now, good, GOOD + " ")), 401, "SIGNATURE_INVALID");
        isProblem(send(signed(now, "", "no JSON at all")), 401, "SIGNATURE_INVALID");
        var unsigned = send(signed(now, "", GOOD).header("Authorization", "Bearer coordinator"));
        isProblem(unsigned, 401, "SIGNATURE_INVALID");
        assertThat(unsigned.headers().firstValue("WWW-Authenticate")).contains("Signature");
        isProblem(send(signed(now, good, "x".repeat(101))), 413, "BODY_TOO_LARGE");
        isProblem(send(signed(now, "v1=" + signature(now + ".{}"), "{}")), 422, "INVALID");
        var described = json(send(request("/api/sample/openapi.json")));
        var operation = described.path("paths").path("/api/sample/notices").path("post");
        assertThat(operation.path("x-roles").path(0).asString()).isEqualTo("signature");
        assertThat(operation.path("security").path(0).has("signature")).isTrue();
        assertThat(described.path("components").path("securitySchemes").has("signature"))
                .isTrue();
    }

    private HttpRequest.Builder signed(String timestamp, String signature, String body) {
        return request("/api/sample/notices")
                .header("Content-Type", "application/json")
                .header("Samspil-Timestamp", timestamp)
                .header("Samspil-Signature", signature)
                .POST(BodyPublishers.ofString(body));
    }

    private static String signature(String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SampleService.SHARED.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private HttpRequest.Builder json(String role) {
        return request("/api/sample/seen")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + role);
    }

    private HttpRequest.Builder post(String body, String role) {
        return json(role).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder keyed(String body, String role, String key) {
        return post(body, role).header("Idempotency-Key", key);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static void isProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).path("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
    }
}
