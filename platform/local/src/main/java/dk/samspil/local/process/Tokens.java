package dk.samspil.local.process;

import dk.samspil.local.setting.Http;
import dk.samspil.local.setting.Secrets;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Bearer tokens for the demo accounts, from the identity provider. */
public final class Tokens {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI identity;
    private final Secrets secrets;

    public Tokens(URI identity, Secrets secrets) {
        this.identity = identity;
        this.secrets = secrets;
    }

    /** Empty when the provider gives none; an empty municipality or person is left out. */
    public Optional<String> ask(String role, String municipality, String person) {
        String form = "grant_type=client_credentials" + field("role", role) + field("municipality", municipality)
                + field("person", person);
        String client = "cli:" + secrets.value(Secrets.CLIENT_CLI);
        String basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
        Http.Answer answer = Http.send(HttpRequest.newBuilder(identity.resolve("/oauth2/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.status() != 200) {
            return Optional.empty();
        }
        return Optional.of(JSON.readTree(answer.body()).path("access_token").asString(""))
                .filter(token -> !token.isEmpty());
    }

    static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
