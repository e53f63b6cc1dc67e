package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class PagesTest extends GatewayFixture {

    private static final List<String> PAGES = List.of("/", "/apply", "/i", "/u", "/docs", "/mails");

    @Test
    void loadsFromThisDoorAlone() throws Exception {
        for (String path : PAGES) {
            HttpResponse<String> page = gateway.send(gateway.to(path));

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
            assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.headers().firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(page.headers().firstValue("referrer-policy")).hasValue("no-referrer");
            assertThat(page.headers().firstValue("permissions-policy").orElse(""))
                    .contains("camera=()");
            assertThat(page.headers().firstValue("strict-transport-security")).isEmpty();
            assertThat(page.body())
                    .doesNotContain("{{", " style=", " onclick=", "<style")
                    .doesNotContainPattern("<script(?! src=\"/| type=\"application/json\")")
                    .doesNotContainPattern("(src|href)=\"(https?:)?//(?!localhost)");
        }
    }

    @Test
    void findsAllThatItLoads() throws Exception {
        Pattern loaded = Pattern.compile("(?:src|rel=\"stylesheet\" href)=\"(/[^\"]+)\"");
        for (String path : PAGES) {
            Matcher files = loaded.matcher(gateway.send(gateway.to(path)).body());
            int found = 0;
            while (files.find()) {
                found++;
                assertThat(gateway.send(gateway.to(files.group(1))).statusCode())
                        .as(files.group(1))
                        .isEqualTo(200);
            }
            assertThat(found).as(path).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void speaksDanishUntilSomebodyChoosesEnglish() throws Exception {
        Browser browser = new Browser(gateway);
        assertThat(browser.get("/i").body()).contains("<html lang=\"da\">", "Din invitation", "In English");

        assertThat(browser.get("/i?lang=en").body()).contains("<html lang=\"en\">", "Your invitation", "På dansk");

        assertThat(browser.get("/apply").body()).contains("<html lang=\"en\">");
        assertThat(browser.get("/apply?lang=%22%3E%3Cscript%3E").body())
                .contains("<html lang=\"da\">")
                .doesNotContain("<script>");
    }

    @Test
    void saysWhatRunsAndShowsNoServiceAsWellThatDoesNotSaySo() throws Exception {
        assertThat(stateOf("progression")).isEqualTo("gone");
        assertThat(stateOf("identity")).isEqualTo("well");
        // Each differs from the one before, so that none can be taken for it.
        awaitState(200, "{\"status\":\"UP\"}", "well");
        awaitState(200, "{\"status\":\"DEGRADED\"}", "degraded");
        awaitState(200, "<html>", "unknown");
        awaitState(503, "{\"status\":\"UP\"}", "degraded");
        awaitState(200, "[]", "unknown");
        awaitState(503, "{\"status\":\"DOWN\"}", "degraded");
        awaitState(200, "{\"status\":1}", "unknown");
    }

    @Test
    void listsEveryServicesDocument() throws Exception {
        assertThat(gateway.send(gateway.to("/docs")).body())
                .contains(
                        "/api/registration/openapi.json",
                        "/api/progression/openapi.json",
                        "/api/conference/openapi.json",
                        "/api/notification/openapi.json");
    }

    private void awaitState(int status, String body, String expected) {
        registration.behave(exchange -> Downstream.answer(exchange, status, body));
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(stateOf("registration")).isEqualTo(expected));
    }

    private String stateOf(String part) throws Exception {
        String page = gateway.send(gateway.to("/")).body();
        Matcher state = Pattern.compile(">" + part + "</th><td><span class=\"state ([a-z]+)\"")
                .matcher(page);
        assertThat(state.find()).as(page).isTrue();
        return state.group(1);
    }
}
