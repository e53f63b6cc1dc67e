package dk.samspil.kit.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.embedded.Topic;
import dk.samspil.kit.audit.AuditQuery;
import dk.samspil.kit.audit.AuditRow;
import dk.samspil.kit.audit.AuditRows;
import dk.samspil.kit.audit.MongoAuditRows;
import dk.samspil.kit.audit.Outcome;
import dk.samspil.kit.audit.RowId;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service that keeps an audit. */
@WithInfrastructure
@SpringBootTest(
        classes = {SampleService.class, AuditedController.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "samspil.audit.kept=true")
@Import(AuditIT.Stores.class)
class AuditIT {
    private static final AtomicBoolean AWAY = new AtomicBoolean();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The store, or one that is away. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Stores {
        @Bean
        AuditRows rows() {
            var real = new MongoAuditRows(Infrastructure.get().freshDatabase());
            return new AuditRows() {
                @Override
                public void begin(AuditRow row) {
                    if (AWAY.get()) throw new StoreUnavailable("away");
                    real.begin(row);
                }

                @Override
                public void end(RowId row, Outcome outcome) {
                    if (AWAY.get()) throw new StoreUnavailable("away");
                    real.end(row, outcome);
                }

                @Override
                public List<AuditRow> find(AuditQuery query, int atMost) {
                    return real.find(query, atMost);
                }

                @Override
                public void forget(RowId before) {
                    real.forget(before);
                }
            };
        }
    }

    @BeforeAll
    static void createTopic() {
        Infrastructure.get().broker().create(List.of(Topic.people("registration.people")));
    }

    @LocalServerPort
    private int port;

    @Autowired
    private AuditRows rows;

    @BeforeEach
    void clear() {
        AWAY.set(false);
        rows.forget(RowId.first(java.time.Instant.MAX));
    }

    @Test
    void aChangeLeavesWhoDidWhatToWhat() throws Exception {
        send(post("/things/0461", "municipality").header("X-Correlation-Id", "f10b1cafe0"));

        var row = completed();
        assertThat(row.who()).isEqualTo("municipality");
        assertThat(row.roles()).containsExactly("municipality");
        assertThat(row.municipality()).isEqualTo("0101");
        assertThat(row.operation()).isEqualTo("POST /api/sample/things/{id}");
        assertThat(row.about()).containsOnly(java.util.Map.entry("id", "0461"));
        assertThat(row.correlation()).isEqualTo("f10b1cafe0");
        assertThat(row.repeat()).isFalse();
        assertThat(row.outcome()).hasValue(new Outcome(201, "", "made"));
    }

    @Test
    void refusalsAreKeptWithTheirCode() throws Exception {
        send(post("/things/0461", "system"));
        assertThat(completed().outcome()).hasValue(new Outcome(403, "FORBIDDEN", ""));
        clear();

        send(post("/things/gone", "coordinator"));
        assertThat(completed().outcome()).hasValue(new Outcome(404, "NOT_FOUND", ""));
        clear();

        send(post("/things/broken", "coordinator"));
        assertThat(completed().outcome()).hasValue(new Outcome(500, "INTERNAL", ""));
    }

    @Test
    void nothingThatIsWrittenIntoAPathIsKeptUnlessItIsAnId() throws Exception {
        send(post("/things/Karen%20Eksempel", "coordinator"));

        assertThat(completed().about()).containsOnly(java.util.Map.entry("id", "-"));
    }

    @Test
    void readingIsKeptWhereItIsConfidentialOnly() throws Exception {
        send(request("/open", "coordinator"));
        assertThat(rows.find(ALL, 10)).isEmpty();

        send(request("/secret", "coordinator"));
        assertThat(completed().operation()).isEqualTo("GET /api/sample/secret");
    }

    @Test
    void whoeverIsUnknownLeavesNothing() throws Exception {
        send(request("/things/0461", "").POST(BodyPublishers.noBody()));
        send(post("/things/0461", "forged"));
        send(post("/nothing", "coordinator"));

        assertThat(rows.find(ALL, 10)).isEmpty();
    }

    @Test
    void aRepeatIsSeenAsOne() throws Exception {
        send(post("/things/0461", "coordinator").header("Idempotency-Key", "k1"));
        send(post("/things/0461", "coordinator").header("Idempotency-Key", "k1"));

        await().until(() ->
                rows.find(ALL, 10).stream().allMatch(r -> r.outcome().isPresent()));
        var found = rows.find(ALL, 10);
        assertThat(found).extracting(AuditRow::repeat).containsExactly(true, false);
        assertThat(found)
                .extracting(AuditRow::command)
                .containsOnly(found.getFirst().command());
    }

    @Test
    void withoutARowNothingIsDone() throws Exception {
        AWAY.set(true);
        var before = AuditedController.DONE.get();

        var answer = send(post("/things/0461", "coordinator"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(AuditedController.DONE.get()).isEqualTo(before);
    }

    /** What is in the store while the act is under way is what a process that dies leaves behind. */
    @Test
    void aCrashLeavesThatTheOutcomeIsUnknown() throws Exception {
        var answer = HTTP.sendAsync(post("/slowly", "coordinator").build(), BodyHandlers.ofString());
        AuditedController.ENTERED.acquire();

        assertThat(rows.find(ALL, 10)).hasSize(1);
        assertThat(rows.find(ALL, 10).getFirst().outcome()).isEmpty();
        assertThat(send(request("/audit", "coordinator")).body()).contains("\"outcome\":\"unknown\"");

        AuditedController.LEAVE.release();
        assertThat(answer.get().statusCode()).isEqualTo(200);
    }

    @Test
    void aStoreThatGoesAwayMeanwhileLeavesTheAnswerAndAnUnknownOutcome() throws Exception {
        var answer = HTTP.sendAsync(post("/slowly", "coordinator").build(), BodyHandlers.ofString());
        AuditedController.ENTERED.acquire();
        AWAY.set(true);
        AuditedController.LEAVE.release();

        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(rows.find(ALL, 10).getFirst().outcome()).isEmpty();
    }

    @Test
    void theCoordinatorPagesThroughItAndNobodyElse() throws Exception {
        for (var id : List.of("0101", "0461", "0751")) send(post("/things/" + id, "coordinator"));

        var first = send(request("/audit?operation=POST%20/api/sample/things/%7Bid%7D&limit=2", "coordinator"))
                .body();
        var next = first.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        var second = send(request("/audit?operation=POST%20/api/sample/things/%7Bid%7D&after=" + next, "coordinator"))
                .body();

        assertThat(first).contains("0751", "0461").doesNotContain("\"0101\"}");
        assertThat(second).contains("{\"id\":\"0101\"}").doesNotContain("\"next\"");
        assertThat(send(request("/audit?about=0461", "coordinator")).body()).contains("{\"id\":\"0461\"}");
        assertThat(send(request("/audit", "municipality")).statusCode()).isEqualTo(403);
        assertThat(send(request("/audit.csv", "municipality")).statusCode()).isEqualTo(403);
        for (var wrong : List.of("from=yesterday", "to=x", "after=x")) {
            assertThat(send(request("/audit?" + wrong, "coordinator")).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
    }

    @Test
    void theTableHasEveryRowOnALineOfItsOwn() throws Exception {
        for (int i = 0; i < 3; i++) send(post("/things/0461", "coordinator"));

        var answer = send(request("/audit.csv?about=0461", "coordinator"));

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body()).startsWith("\uFEFFid;at;businessTime;who;");
        assertThat(answer.body().split("\r\n")).hasSize(4);
        assertThat(answer.body()).contains(";POST /api/sample/things/{id};id=0461;made;done;201;;");
        assertThat(send(request("/audit.csv?from=x", "coordinator")).statusCode())
                .isEqualTo(422);
    }

    /** What was sent of an answer that breaks off is not whole, and does not look so. */
    @Test
    void whatBreaksOffInTheMiddleIsNotEndedByAProblem() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> send(request("/half", "coordinator")))
                .isInstanceOf(IOException.class);
    }

    private static final AuditQuery ALL = new AuditQuery(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The row is completed when the answer may have been read already. */
    private AuditRow completed() {
        return await().until(
                        () -> rows.find(ALL, 10),
                        found -> found.size() == 1 && found.getFirst().outcome().isPresent())
                .getFirst();
    }

    private HttpRequest.Builder request(String path, String role) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/sample" + path));
        return role.isEmpty() ? request : request.header("Authorization", "Bearer " + role);
    }

    private HttpRequest.Builder post(String path, String role) {
        return request(path, role).POST(BodyPublishers.noBody());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
