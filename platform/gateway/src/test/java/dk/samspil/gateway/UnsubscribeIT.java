package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** RFC 8058 at the door: one click without cookie or login, reading changes nothing, and no other path is exempt. */
@ExtendWith(OutputCaptureExtension.class)
class UnsubscribeIT extends SessionFixture {

    private static final String TOKEN = "dG9rZW4tb2Ytc29tZWJvZHktd2hvLWhhcy1oYWQtZW5vdWdo_-X";
    private static final String LINK = "/u/" + TOKEN;
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final Downstream notification = new Downstream();

    @BeforeEach
    void listen() {
        gateway.close();
        gateway = newGateway(
                "--samspil.services.notification.url=" + notification.address(),
                "--samspil.gateway.unsubscribe-rate.requests=5",
                "--samspil.gateway.unsubscribe-rate.per=30m");
        browser = new Browser(gateway);
    }

    @AfterEach
    void hangUp() {
        notification.close();
    }

    @Test
    void carriesOneClickToTheServiceWithTheTokenInNoPath() throws Exception {
        HttpResponse<String> answer = gateway.send(oneClick(LINK));

        assertThat(answer.statusCode()).isEqualTo(200);
        Downstream.Seen seen = notification.seen().getLast();
        assertThat(seen.method()).isEqualTo("POST");
        assertThat(seen.uri()).isEqualTo("/api/notification/unsubscription");
        assertThat(seen.headers().get(UnsubscribeLinks.TOKEN)).containsExactly(TOKEN);
        assertThat(seen.headers().getFirst("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(seen.body()).isEqualTo(ONE_CLICK);
    }

    @Test
    void leavesAFormOfSeveralPartsWhole() throws Exception {
        String form =
                "--edge\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--edge--\r\n";

        HttpResponse<String> answer = gateway.send(gateway.to(LINK)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(form)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(notification.seen().getLast().body()).isEqualTo(form);
    }

    @Test
    void takesTheTokenAloneForWhoAsks() throws Exception {
        browser.signIn(issuer, "/");

        assertThat(browser.send(oneClick(LINK)).statusCode()).isEqualTo(200);
        assertThat(browser.send(oneClick(LINK)
                                .header("Authorization", "Bearer expired")
                                .header(UnsubscribeLinks.TOKEN, "another"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(notification.seen()).hasSize(2).allSatisfy(seen -> {
            assertThat(seen.headers()).doesNotContainKeys("Cookie", "Authorization");
            assertThat(seen.headers().get(UnsubscribeLinks.TOKEN)).containsExactly(TOKEN);
        });
    }

    @Test
    void exemptsNoOtherPathFromTheProofAgainstForgedRequests() throws Exception {
        browser.signIn(issuer, "/");

        for (String path : List.of(
                "/u",
                "/u/",
                LINK + "/x",
                "/%75/" + TOKEN,
                "/U/" + TOKEN,
                "/api/notification/unsubscription",
                "/api/notification/preferences",
                "/api/registration/u/" + TOKEN)) {
            RunningGateway.assertProblem(browser.send(oneClick(path)), 403, "CSRF_TOKEN_INVALID");
        }
        assertThat(notification.seen()).isEmpty();
        assertThat(registration.seen()).isEmpty();
    }

    @Test
    void leadsReadersToThePageAndAsksTheServiceNothing() throws Exception {
        for (HttpRequest.Builder reading : List.of(
                gateway.to(LINK),
                gateway.to(LINK).method("HEAD", BodyPublishers.noBody()),
                gateway.to(LINK + "?utm_source=mail"),
                gateway.to("/u").method("HEAD", BodyPublishers.noBody()))) {
            HttpResponse<String> answer = gateway.send(reading);
            assertThat(answer.statusCode()).isIn(200, 303);
            assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
        }
        assertThat(Browser.location(browser.get(LINK))).isEqualTo("/u#" + TOKEN);
        assertThat(notification.seen()).isEmpty();
    }

    @Test
    void changesNothingByAnotherMethod() throws Exception {
        for (String method : List.of("PUT", "PATCH", "DELETE")) {
            HttpResponse<String> answer =
                    gateway.send(gateway.to(LINK).method(method, BodyPublishers.ofString(ONE_CLICK)));
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.body()).contains("METHOD_NOT_ALLOWED");
        }
        assertThat(notification.seen()).isEmpty();
    }

    @Test
    void turnsAwayWhoTriesTooOftenFromOneAddress() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(gateway.send(oneClick(LINK)).statusCode()).isEqualTo(200);
        }
        assertThat(gateway.send(gateway.to("/api/notification/unsubscription")).statusCode())
                .isEqualTo(200);

        assertThat(gateway.send(oneClick(LINK)).statusCode()).isEqualTo(429);
        assertThat(gateway.send(gateway.to("/api/notification/unsubscription")).statusCode())
                .isEqualTo(429);
        assertThat(gateway.send(gateway.to("/u")).statusCode()).isEqualTo(200);
    }

    @Test
    void writesNoTokenIntoTheLogWhateverGoesWrong(CapturedOutput log) throws Exception {
        notification.close();

        assertThat(gateway.send(oneClick(LINK)).statusCode()).isIn(502, 503);
        gateway.send(gateway.to(LINK));
        gateway.send(gateway.to(LINK).PUT(BodyPublishers.ofString("x")));

        assertThat(log.getAll()).contains("POST /u").doesNotContain(TOKEN);
    }

    private HttpRequest.Builder oneClick(String path) {
        return gateway.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(ONE_CLICK));
    }
}
