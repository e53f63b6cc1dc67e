package dk.samspil.gateway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.sun.net.httpserver.HttpExchange;
import dk.samspil.testkit.Chromium;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that shows how mails look, in a real browser, with a notification-service that says what a test wants. */
class MailsPageIT extends SessionFixture {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
    }

    @BeforeEach
    void mails() {
        registration.behave(MailsPageIT::answer);
    }

    @Override
    RunningGateway newGateway(String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.add("--samspil.services.notification.url=" + registration.address());
        return super.newGateway(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"da, 1200", "da, 390", "en, 1200", "en, 390"})
    void showsAMailInAFrameThatRunsNothing(String language, int width) throws Exception {
        Page page = signedIn("coordinator", width);
        page.navigate(address("/mails?lang=" + language));
        assertThat(Faults.of(page)).isEmpty();

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("welcome")).click();

        assertThat(page.locator("#subject")).hasText("Velkommen <b>" + language);
        assertThat(page.locator("#subject")).isFocused();
        assertThat(page.frameLocator("#frame").locator("h1")).hasText("Hej " + language);
        assertThat(page.frameLocator("#frame").locator("#ran")).hasText("no");
        assertThat(Faults.of(page)).isEmpty();

        page.locator("input[name=language][value=en]").check();
        assertThat(page.frameLocator("#frame").locator("h1")).hasText("Hej en");
        page.locator("input[name=part][value=text]").check();
        assertThat(page.locator("#text")).hasText("Tekst en");
        assertThat(page.locator("#frame")).isHidden();
        page.locator("input[name=part][value=more]").check();
        assertThat(page.locator("#more")).containsText("BEGIN:VCALENDAR");
        assertThat(page.locator("#more")).containsText("billet.pdf");
        assertThat(Faults.of(page)).isEmpty();
    }

    @Test
    void showsAMailThatExistsByItsIdAndSaysWhereThereIsNone() throws Exception {
        Page page = signedIn("operations", 1200);
        page.navigate(address("/mails?lang=en"));

        page.locator("#mail").fill("m1");
        page.locator("#mail").press("Enter");
        assertThat(page.locator("#about")).containsText("A mail that exists");
        assertThat(page.locator("#subject")).isFocused();

        page.locator("#mail").fill("../x?y=/#");
        page.locator("#mail").press("Enter");
        assertThat(page.locator("#outcome")).containsText("There is no such mail");
        assertThat(page.locator("#shown")).isHidden();
        assertThat(Faults.of(page)).isEmpty();
    }

    @Test
    void tellsOthersThatItIsNotForThem() throws Exception {
        Page page = signedIn("municipality", 390);
        page.navigate(address("/mails?lang=en"));
        assertThat(page.locator("#outcome")).containsText("Only the coordinator and operations");
        assertThat(Faults.of(page)).isEmpty();

        Page stranger = chromium.page(390);
        stranger.navigate(address("/mails?lang=en"));
        assertThat(stranger.locator("#outcome")).containsText("Sign in as coordinator or operations");
        assertThat(Faults.of(stranger)).isEmpty();
        assertThat(registration.seen()).isEmpty();
    }

    private Page signedIn(String role, int width) throws Exception {
        issuer.comesAs(role);
        browser.signIn(issuer, "/mails");
        Page page = chromium.page(width);
        browser.cookies()
                .forEach((name, value) ->
                        page.context().addCookies(List.of(new Cookie(name, value).setUrl(address("/")))));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + gateway.port() + path;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String language = String.valueOf(exchange.getRequestURI().getQuery()).endsWith("en") ? "en" : "da";
        if (path.endsWith("/html")) {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            // As services send it; browsers take frame-ancestors before it.
            exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
            Downstream.answer(exchange, 200, """
                    <!doctype html><html lang="%1$s"><head><title>Hej</title></head>
                    <body><h1 style="color:#123456">Hej %1$s</h1><p id="ran">no</p>
                    <script>document.getElementById('ran').textContent = 'yes'</script></body></html>""".formatted(language));
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        switch (path) {
            case "/api/notification/templates" -> Downstream.answer(exchange, 200, """
                    {"items":[{"code":"welcome","category":"service","obligatory":true,"languages":["da","en"],
                     "versions":{"da":"0123456789ab","en":"ba9876543210"},"variables":["name"]},
                     {"code":"reference-meeting-cancelled","category":"digest","obligatory":false,"languages":["da","en"],
                     "versions":{"da":"0123456789ab","en":"ba9876543210"},"variables":["name"]}]}""");
            case "/api/notification/templates/welcome/preview" ->
                Downstream.answer(exchange, 200, preview(language, true));
            case "/api/notification/emails/m1/preview" -> Downstream.answer(exchange, 200, preview(language, false));
            default -> Downstream.answer(exchange, 404, "{\"code\":\"NOT_FOUND\"}");
        }
    }

    private static String preview(String language, boolean isMadeUp) {
        return """
                {"template":"welcome","language":"%1$s","version":"0123456789ab","madeUp":%2$s,
                 "subject":"Velkommen <b>%1$s","text":"Tekst %1$s","html":"","calendar":"BEGIN:VCALENDAR",
                 "attachments":[{"name":"billet.pdf","type":"application/pdf","bytes":1234}]}""".formatted(language, isMadeUp);
    }
}
