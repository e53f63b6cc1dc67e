package dk.samspil.kit.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.samspil.telemetry.Spans;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The other services, for the few questions that can't wait for an event. One that does not answer is a 503 of ours. */
public final class Upstreams {
    private static final Logger LOG = LoggerFactory.getLogger(Upstreams.class);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(30);

    private final Environment environment;
    private final UpstreamSpans spans;
    private final Map<String, RestClient> clients = new ConcurrentHashMap<>();
    private final JdkClientHttpRequestFactory requests;
    private volatile @Nullable Token token;

    public Upstreams(Environment environment, Spans spans) {
        this.environment = environment;
        this.spans = new UpstreamSpans(spans);
        this.requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(READ);
    }

    private record Token(String value, Instant until) {}

    private record Grant(
            @JsonProperty("access_token") String value,
            @JsonProperty("expires_in") long seconds) {}

    /** A service, asked with the token of whoever is calling us. */
    public RestClient of(String service) {
        return clients.computeIfAbsent(service, s -> client(s, Upstreams::callersToken));
    }

    /** A service, asked as the system itself. */
    public RestClient asSystem(String service) {
        return clients.computeIfAbsent("system:" + service, _ -> client(service, this::systemToken));
    }

    private interface Tokens {
        @Nullable
        String get();
    }

    private RestClient client(String service, Tokens tokens) {
        return RestClient.builder()
                .baseUrl(environment.getRequiredProperty("samspil.services." + service + ".url"))
                .requestFactory(requests)
                .defaultStatusHandler(HttpStatusCode::is5xxServerError, (_, _) -> {
                    throw unavailable(service);
                })
                .requestInterceptor((request, body, execution) -> ask(service, tokens, request, body, execution))
                .build();
    }

    private ClientHttpResponse ask(
            String service, Tokens tokens, HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        try {
            var token = tokens.get();
            if (token != null) request.getHeaders().setBearerAuth(token);
            return spans.around(service, request, body, execution);
        } catch (IOException e) {
            throw unavailable(service);
        }
    }

    private static @Nullable String callersToken() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken jwt
                ? jwt.getToken().getTokenValue()
                : null;
    }

    private String systemToken() {
        var current = token;
        try {
            if (current == null || Instant.now().isAfter(current.until())) current = newToken();
        } catch (RestClientException e) {
            LOG.warn("No token for the system itself: {}", e.getClass().getSimpleName());
            throw unavailable("identity");
        }
        token = current;
        return current.value();
    }

    private Token newToken() {
        var client = environment.getRequiredProperty("samspil.client.id");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var answer = RestClient.builder()
                .requestFactory(requests)
                .build()
                .post()
                .uri(tokens())
                .headers(
                        h -> h.setBasicAuth(client, environment.getRequiredProperty("samspil.secret.client." + client)))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Grant.class);
        if (answer == null) throw unavailable("identity");
        return new Token(
                answer.value(), Instant.now().plusSeconds(answer.seconds()).minus(BEFORE_EXPIRY));
    }

    private URI tokens() {
        var issuer = environment.getProperty("samspil.identity.url", "http://localhost:9000");
        return URI.create(environment.getProperty("samspil.identity.token", issuer + "/oauth2/token"));
    }

    private static Problem unavailable(String service) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE, "UPSTREAM_UNAVAILABLE", "The " + service + " service does not answer.");
    }
}
