package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A municipality's user signs in with a browser, and stays signed in whatever happens to the gateway. */
@WithRealSystem
class BrowserSessionIT {

    private static final Pattern HIDDEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");

    private final RealSystem system;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    BrowserSessionIT(RealSystem system) {
        this.system = system;
    }

    @Test
    void lastsFromLoginToLogout() throws Exception {
        assertThat(get("/api/session").statusCode()).isEqualTo(401);

        HttpResponse<String> back = signIn("municipality-0461");
        assertThat(back.uri().getPath()).isEqualTo("/apply");
        assertThat(back.body()).contains("Oda Odense", "data-municipality=\"0461\"");
        assertSignedIn();

        system.kill("gateway");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(this::assertSignedIn);

        HttpResponse<String> after = post(system.gateway().resolve("/logout"), Map.of("_csrf", proof()));
        assertThat(after.uri()).isEqualTo(system.gateway().resolve("/"));
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
        assertThat(get("/login").uri().getPath()).as("asks who comes").isEqualTo("/login");
        assertThat(get("/login").uri().getPort()).isEqualTo(system.identity().getPort());
    }

    private void assertSignedIn() throws Exception {
        HttpResponse<String> who = get("/api/session");
        assertThat(who.statusCode()).as(who.body()).isEqualTo(200);
        assertThat(who.body()).contains("Oda Odense");
        assertThat(get("/api/registration/applications").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> signIn(String account) throws Exception {
        HttpResponse<String> page = get("/login?to=/apply");
        Matcher hidden = HIDDEN.matcher(page.body());
        assertThat(hidden.find()).as(page.body()).isTrue();
        return post(
                system.identity().resolve("/login"),
                Map.of("username", account, "password", system.passwordOfAccounts(), hidden.group(1), hidden.group(2)));
    }

    private String proof() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(system.gateway().resolve(path))
                        .header("Accept", "text/html, */*;q=0.1")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(URI address, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html, */*;q=0.1")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
