package dk.samspil.identity;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The provider on a free port, and a browser with cookies that follows no redirect by itself. */
final class RunningIdentity implements AutoCloseable {

    static final String ISSUER = "http://identity.test";
    static final String PUBLIC_URL = "http://door.test";
    static final String PASSWORD = "a-password-of-tests";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext context;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    RunningIdentity(Path data) {
        context = SpringApplication.run(
                IdentityApplication.class,
                "--server.port=0",
                "--samspil.data=" + data,
                "--samspil.identity.url=" + ISSUER,
                "--samspil.public-url=" + PUBLIC_URL,
                "--samspil.secret.accounts=" + PASSWORD,
                "--samspil.secret.client.cli=secret-of-cli",
                "--samspil.secret.client.gateway=secret-of-gateway");
    }

    URI at(String path) {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://localhost:" + port).resolve(path);
    }

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri)
                        .header("Accept", "text/html, */*;q=0.1")
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> post(URI uri, Map<String, String> form) throws IOException, InterruptedException {
        return browser.send(formRequest(uri, form).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> token(String client, String secret, Map<String, String> form)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return browser.send(
                formRequest(at("/oauth2/token"), form)
                        .header("Authorization", "Basic " + basic)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder formRequest(URI uri, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static Map<String, Object> claimsOf(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet().getClaims();
    }

    static List<String> rolesOf(String token) throws ParseException {
        return SignedJWT.parse(token).getJWTClaimsSet().getStringListClaim("roles");
    }

    @Override
    public void close() {
        context.close();
    }
}
