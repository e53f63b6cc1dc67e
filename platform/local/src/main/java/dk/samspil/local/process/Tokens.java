package dk.samspil.local.process;

import dk.samspil.local.setting.Http;
import dk.samspil.local.setting.Secrets;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bearer tokens for demo accounts. Our own provider gives the client a token for whatever actor it names; elsewhere
 * the client signs in as the account of that actor.
 *
 * @param password of all demo accounts; empty with our own provider
 */
public record Tokens(URI endpoint, String clientSecret, String password) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** User names that differ from the role's. */
    private static final Map<String, String> ACCOUNTS =
            Map.of("school-leader", "schoolleader", "reference-member", "reference");

    /** From the provider of local runs. */
    public Tokens(URI identity, Secrets secrets) {
        this(identity.resolve("/oauth2/token"), secrets.value(Secrets.CLIENT_CLI), "");
    }

    /** Empty when the provider gives none; an empty municipality or person is left out. */
    public Optional<String> ask(String role, String municipality, String person) {
        String form = password.isEmpty() ? actor(role, municipality, person) : account(role, municipality);
        String client = "cli:" + clientSecret;
        String basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
        Http.Answer answer = Http.send(HttpRequest.newBuilder(endpoint)
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

    /** Says nothing of the secrets. */
    @Override
    public String toString() {
        return "tokens of " + endpoint;
    }

    static String bearer(String token) {
        return "Bearer " + token;
    }

    private static String actor(String role, String municipality, String person) {
        return "grant_type=client_credentials" + field("role", role) + field("municipality", municipality)
                + field("person", person);
    }

    private String account(String role, String municipality) {
        String name = role.equals("municipality") ? "municipality-" + municipality : ACCOUNTS.getOrDefault(role, role);
        return "grant_type=password" + field("username", name) + field("password", password);
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
