package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoginIT extends SessionFixture {

    @Test
    void signsInAndSaysWho() throws Exception {
        RunningGateway.assertProblem(browser.get("/api/session"), 401, "NOT_SIGNED_IN");

        assertThat(browser.signIn(issuer, "/apply")).isEqualTo("/apply");

        HttpResponse<String> answer = browser.get("/api/session");
        JsonNode who = JsonMapper.shared().readTree(answer.body());
        assertThat(who.get("name").asString()).isEqualTo("Oda Odense");
        assertThat(who.get("roles").toString()).isEqualTo("[\"municipality\"]");
        assertThat(who.get("municipality").asString()).isEqualTo("0461");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(browser.get("/").body()).contains("Oda Odense", "action=\"/logout\"");
    }

    @Test
    void asksWithAProofAndForItsOwnAddressOnly() throws Exception {
        URI authorization = browser.authorization("/");

        Map<String, String> asked = Forms.parameters(authorization.getRawQuery());
        assertThat(authorization.toString()).startsWith(issuer.url() + "/oauth2/authorize?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "gateway")
                .containsEntry("scope", "openid profile")
                .containsEntry("redirect_uri", PUBLIC_URL + "/login/oauth2/code/samspil")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void givesItsCookiesToThisHostsRequestsAndTheSessionToNoScript() throws Exception {
        URI callback = issuer.signIn(browser.authorization("/"));
        HttpResponse<String> back = browser.get(callback.getRawPath() + "?" + callback.getRawQuery());

        List<String> cookies = back.headers().allValues("set-cookie");
        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("SAMSPIL_SESSION=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Max-Age", "Secure"));
        assertThat(cookies)
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("XSRF-TOKEN=")
                        .contains("SameSite=Lax")
                        .doesNotContain("HttpOnly"));
        assertThat(cookies).noneMatch(cookie -> cookie.contains("renewal-") || cookie.contains("eyJ"));
    }

    @Test
    void bindsCookiesToTheHostUnderHttps() throws Exception {
        gateway.close();
        gateway = newGateway("--samspil.public-url=https://door.test");
        browser.meet(gateway);
        HttpResponse<String> toLogin = browser.get("/login");
        assertThat(toLogin.headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-SAMSPIL_LOGIN=")
                .contains("Secure", "HttpOnly");

        URI callback = issuer.signIn(URI.create(Browser.location(toLogin)));
        HttpResponse<String> back = browser.get(callback.getRawPath() + "?" + callback.getRawQuery());

        assertThat(back.headers().allValues("set-cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith("__Host-SAMSPIL_SESSION=").contains("Secure", "HttpOnly"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(back.headers().firstValue("strict-transport-security")).isPresent();
    }

    @Test
    void returnsToItsOwnPagesOnly() throws Exception {
        for (String foreign : List.of("https://evil.example", "//evil.example", "/\\evil.example", "/a\r\nX: y", "x")) {
            assertThat(browser.signIn(issuer, foreign)).as(foreign).isEqualTo("/");
        }
    }

    @Test
    void opensANewSessionAtEachLoginAndEndsTheOneBefore() throws Exception {
        browser.set("SAMSPIL_SESSION", "planted-by-somebody-else");
        browser.signIn(issuer, "/");
        String first = browser.cookie("SAMSPIL_SESSION");
        assertThat(first).isNotEqualTo("planted-by-somebody-else");

        browser.signIn(issuer, "/");

        assertThat(browser.cookie("SAMSPIL_SESSION")).isNotEqualTo(first);
        Browser withTheOldOne = new Browser(gateway);
        withTheOldOne.set("SAMSPIL_SESSION", first);
        RunningGateway.assertProblem(withTheOldOne.get("/api/session"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void endsNoLoginThatThisBrowserDidNotBegin() throws Exception {
        URI callback = issuer.signIn(browser.authorization("/"));
        Browser victim = new Browser(gateway);

        String where = Browser.location(victim.get(callback.getRawPath() + "?" + callback.getRawQuery()));

        assertThat(where).isEqualTo("/?login=failed");
        assertThat(victim.cookie("SAMSPIL_SESSION")).isEmpty();
        assertThat(victim.get("/?login=failed").body()).contains("role=\"alert\"");
    }

    @Test
    void takesACodeAndAStateOnce() throws Exception {
        URI callback = issuer.signIn(browser.authorization("/"));
        browser.get(callback.getRawPath() + "?" + callback.getRawQuery());

        assertThat(Browser.location(browser.get(callback.getRawPath() + "?" + callback.getRawQuery())))
                .isEqualTo("/?login=failed");
    }

    @Test
    void saysSoWhenALoginFails() throws Exception {
        for (String answer : List.of("error=access_denied&state=x", "code=x&state=y", "", "error=%0d%0aX%3A+y")) {
            assertThat(Browser.location(browser.get("/login/oauth2/code/samspil?" + answer)))
                    .isEqualTo("/?login=failed");
        }
    }

    @Test
    void signsOutHereAndAtTheProvider() throws Exception {
        browser.signIn(issuer, "/");
        String session = browser.cookie("SAMSPIL_SESSION");
        String proof = browser.cookie("XSRF-TOKEN");

        HttpResponse<String> answer = browser.send(gateway.to("/logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + proof)));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer))
                .startsWith(issuer.url() + "/connect/logout?id_token_hint=ey")
                .endsWith("&post_logout_redirect_uri=" + Forms.encoded(PUBLIC_URL + "/"));
        assertThat(browser.cookie("SAMSPIL_SESSION")).isEmpty();
        browser.set("SAMSPIL_SESSION", session);
        RunningGateway.assertProblem(browser.get("/api/session"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void signsOutByPostOnly() throws Exception {
        browser.signIn(issuer, "/");

        RunningGateway.assertProblem(browser.get("/logout"), 405, "METHOD_NOT_ALLOWED");

        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }
}
