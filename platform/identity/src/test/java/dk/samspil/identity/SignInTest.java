package dk.samspil.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SignInTest {

    private static final String REDIRECT = RunningIdentity.PUBLIC_URL + "/login/oauth2/code/samspil";
    private static final String VERIFIER = "v".repeat(64);

    private RunningIdentity identity;

    @BeforeEach
    void start(@TempDir Path data) {
        identity = new RunningIdentity(data);
    }

    @AfterEach
    void stop() {
        identity.close();
    }

    @Test
    void leadsAnAccountFromTheLoginPageToItsTokens() throws Exception {
        HttpResponse<String> toLogin = identity.get(authorization());
        assertThat(toLogin.statusCode()).isEqualTo(302);
        assertThat(location(toLogin).getPath()).isEqualTo("/login");

        HttpResponse<String> signedIn = signIn("municipality-0461", RunningIdentity.PASSWORD);
        URI callback = location(identity.get(location(signedIn)));
        assertThat(callback.toString()).startsWith(REDIRECT + "?code=").contains("state=here-again");

        JsonNode tokens = RunningIdentity.json(identity.token(
                "gateway",
                "secret-of-gateway",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        parameter(callback, "code"),
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        VERIFIER)));
        Map<String, Object> access =
                RunningIdentity.claimsOf(tokens.get("access_token").asString());
        Map<String, Object> id = RunningIdentity.claimsOf(tokens.get("id_token").asString());
        assertThat(List.of(access, id))
                .allSatisfy(claims -> assertThat(claims)
                        .containsEntry("roles", List.of("municipality"))
                        .containsEntry("municipality", "0461")
                        .containsEntry("sub", "municipality-0461"));
        assertThat(id).containsEntry("name", "Oda Odense");
        assertThat(access).doesNotContainKey("name");

        String refreshed = RunningIdentity.json(identity.token(
                        "gateway",
                        "secret-of-gateway",
                        Map.of(
                                "grant_type",
                                "refresh_token",
                                "refresh_token",
                                tokens.get("refresh_token").asString())))
                .get("access_token")
                .asString();
        assertThat(RunningIdentity.rolesOf(refreshed)).containsExactly("municipality");
    }

    @Test
    void refusesAWrongPasswordInTheReadersLanguage() throws Exception {
        HttpResponse<String> refused = signIn("coordinator", "guessed");

        assertThat(location(refused).toString()).contains("/login?error");
        assertThat(identity.get(location(refused)).body()).contains("role=\"alert\"", "adgangskode er forkert");
        assertThat(identity.get(identity.at("/login?error&lang=en")).body()).contains("password is wrong");
    }

    @Test
    void refusesALoginThatAnotherPageSends() throws Exception {
        HttpResponse<String> forged = identity.post(
                identity.at("/login"), Map.of("username", "coordinator", "password", RunningIdentity.PASSWORD));

        assertThat(identity.get(authorization())
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .doesNotContain("code=");
        assertThat(forged.statusCode()).isIn(302, 403);
    }

    @Test
    void keepsItsSessionApartFromTheGatewaysOnTheSameHost() throws Exception {
        List<String> cookies = identity.get(identity.at("/login")).headers().allValues("set-cookie");

        assertThat(cookies)
                .singleElement()
                .asString()
                .startsWith("SAMSPIL_IDENTITY=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    private HttpResponse<String> signIn(String username, String password) throws Exception {
        String page = identity.get(identity.at("/login")).body();
        Matcher csrf = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]+)\"").matcher(page);
        assertThat(csrf.find()).as(page).isTrue();
        return identity.post(
                identity.at("/login"),
                Map.of("username", username, "password", password, csrf.group(1), csrf.group(2)));
    }

    private URI authorization() throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return identity.at("/oauth2/authorize?response_type=code&client_id=gateway&scope=openid%20profile"
                + "&state=here-again&redirect_uri=" + RunningIdentity.encode(REDIRECT)
                + "&code_challenge_method=S256&code_challenge=" + Base64URL.encode(challenge));
    }

    private URI location(HttpResponse<String> response) {
        return identity.at(response.headers().firstValue("location").orElseThrow());
    }

    private static String parameter(URI uri, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(uri.toString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
