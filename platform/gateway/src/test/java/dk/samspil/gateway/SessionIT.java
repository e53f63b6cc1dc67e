package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

class SessionIT extends SessionFixture {

    @Test
    void relaysTheSessionsTokenInThePlaceOfItsCookie() throws Exception {
        browser.signIn(issuer, "/");

        HttpResponse<String> answer = browser.get("/api/registration/applications");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(authorizationSeen()).startsWith("Bearer ey");
        assertThat(registration.seen().getLast().headers()).doesNotContainKey("Cookie");
        assertThat(issuer.renewed()).isZero();
    }

    @Test
    void leavesARequestAloneThatBringsItsOwnToken() throws Exception {
        browser.signIn(issuer, "/");
        String own = "Bearer " + issuer.token();

        HttpResponse<String> answer = browser.send(
                gateway.to("/api/registration/x").header("Authorization", own).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(authorizationSeen()).isEqualTo(own);
    }

    @Test
    void changesNothingForARequestThatAnotherSiteMayHaveMade() throws Exception {
        browser.signIn(issuer, "/");
        Browser other = new Browser(gateway);
        other.signIn(issuer, "/");

        for (String proof : List.of("", "guessed", other.cookie("XSRF-TOKEN"))) {
            for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                HttpResponse<String> forged = browser.send(gateway.to("/api/registration/x")
                        .header("X-XSRF-TOKEN", proof)
                        .method(method, BodyPublishers.ofString("{}")));
                RunningGateway.assertProblem(forged, 403, "CSRF_TOKEN_INVALID");
            }
        }
        RunningGateway.assertProblem(
                browser.send(gateway.to("/logout").POST(BodyPublishers.noBody())), 403, "CSRF_TOKEN_INVALID");
        RunningGateway.assertProblem(
                browser.send(gateway.to("/api/registration/x?_csrf=" + browser.cookie("XSRF-TOKEN"))
                        .POST(BodyPublishers.noBody())),
                403,
                "CSRF_TOKEN_INVALID");
        assertThat(registration.seen()).isEmpty();

        assertThat(browser.post("/api/registration/x", "{\"a\":1}").statusCode())
                .isEqualTo(200);
        assertThat(registration.seen().getLast().body()).isEqualTo("{\"a\":1}");
    }

    @Test
    void asksStrangersForNoProof() throws Exception {
        assertThat(gateway.send(gateway.to("/api/registration/x").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesAScriptThatHasLostItsProofANewOne() throws Exception {
        browser.signIn(issuer, "/");
        browser.set("XSRF-TOKEN", "lost");

        browser.get("/api/session");

        assertThat(browser.post("/api/registration/x", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void renewsATokenOnceForManyRequestsAtTheSameTime() throws Exception {
        issuer.giveTokensFor(Duration.ofSeconds(5));
        browser.signIn(issuer, "/");
        issuer.giveTokensFor(Duration.ofMinutes(5));
        issuer.thinkFor(Duration.ofMillis(300));

        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                answers.add(threads.submit(() -> gateway.send(gateway.to("/api/registration/x")
                                .header("Cookie", "SAMSPIL_SESSION=" + browser.cookie("SAMSPIL_SESSION")))
                        .statusCode()));
            }
        }

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        assertThat(issuer.renewed()).isEqualTo(1);
        assertThat(registration.seen())
                .extracting(seen -> seen.headers().getFirst("Authorization"))
                .hasSize(20)
                .containsOnly(authorizationSeen());
        assertThat(browser.get("/api/registration/x").statusCode()).isEqualTo(200);
        assertThat(issuer.renewed()).isEqualTo(1);
    }

    @Test
    void endsASessionWhoseTokenIsNotRenewed() throws Exception {
        issuer.giveTokensFor(Duration.ofSeconds(5));
        browser.signIn(issuer, "/");
        issuer.refuseRenewals();

        RunningGateway.assertProblem(browser.get("/api/registration/x"), 401, "SESSION_ENDED");

        assertThat(registration.seen()).isEmpty();
        RunningGateway.assertProblem(browser.get("/api/session"), 401, "NOT_SIGNED_IN");
        assertThat(browser.cookie("SAMSPIL_SESSION")).isEmpty();
        assertThat(browser.get("/api/registration/x").statusCode()).isEqualTo(200);
    }

    @Test
    void survivesAnAbsentProviderAsLongAsTheTokenLasts() throws Exception {
        issuer.giveTokensFor(Duration.ofSeconds(20));
        browser.signIn(issuer, "/");
        issuer.close();

        assertThat(browser.get("/api/registration/x").statusCode()).isEqualTo(200);
    }

    @Test
    void blamesAnAbsentProviderAndNotTheSession() throws Exception {
        issuer.giveTokensFor(Duration.ofSeconds(1));
        browser.signIn(issuer, "/");
        issuer.close();

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            HttpResponse<String> answer = browser.get("/api/registration/x");
            RunningGateway.assertProblem(answer, 503, "SERVICE_UNAVAILABLE");
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
        });
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void survivesARestartOfTheGateway() throws Exception {
        browser.signIn(issuer, "/");
        gateway.close();
        gateway = newGateway();
        browser.meet(gateway);

        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(browser.post("/api/registration/x", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void belongsToTheSecretItWasMadeWith() throws Exception {
        browser.signIn(issuer, "/");
        gateway.close();
        gateway = newGateway("--samspil.secret.sessions=another-secret");
        browser.meet(gateway);

        RunningGateway.assertProblem(browser.get("/api/session"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void keepsNothingReadableInTheStore() throws Exception {
        browser.signIn(issuer, "/");

        try (MongoClient client = MongoClients.create(store().uri("gateway"))) {
            Document kept = client.getDatabase("gateway")
                    .getCollection("sessions")
                    .find()
                    .first();
            assertThat(kept).isNotNull();
            assertThat(kept.toJson()).doesNotContain(browser.cookie("SAMSPIL_SESSION"), "Oda Odense", "renewal-");
            assertThat(new String(kept.get("sealed", Binary.class).getData(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Oda Odense", "renewal-", "eyJhbGci");
        }
    }

    @Test
    void saysSoWhenTheStoreIsAwayAndGoesOnWithoutSessions() throws Exception {
        browser.signIn(issuer, "/");
        loseStore();

        RunningGateway.assertProblem(browser.get("/api/registration/x"), 503, "SERVICE_UNAVAILABLE");
        RunningGateway.assertProblem(browser.post("/api/registration/x", "{}"), 503, "SERVICE_UNAVAILABLE");
        assertThat(registration.seen()).isEmpty();
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(gateway.send(gateway.to("/api/registration/x").header("Authorization", "Bearer " + issuer.token()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Browser.location(new Browser(gateway).get("/login"))).startsWith(issuer.url());
        assertThat(new Browser(gateway).signIn(issuer, "/")).isEqualTo("/?login=failed");
        assertThat(gateway.send(gateway.to("/actuator/health")).statusCode()).isEqualTo(200);
    }

    @Test
    void takesForgedCookiesForNone() throws Exception {
        for (String forged : List.of("x", "", "a".repeat(4_000), "../..", "{\"$ne\":1}", "%00")) {
            browser.set("SAMSPIL_SESSION", forged);
            RunningGateway.assertProblem(browser.get("/api/session"), 401, "NOT_SIGNED_IN");
        }
    }
}
