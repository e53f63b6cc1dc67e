package dk.samspil.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every part how it is, all at the same time and for a short time. However many readers there are, nobody is asked
 * more than once a second; no answer is older than that.
 */
@Component
class SystemState {

    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final String IDENTITY = "identity";

    private final HttpClient client;
    private final GatewaySettings settings;
    private @Nullable Picture last;

    SystemState(HttpClient backendClient, GatewaySettings settings) {
        this.client = backendClient;
        this.settings = settings;
    }

    record Picture(Instant at, Map<String, ServiceState> parts) {}

    synchronized Picture now() {
        Picture known = last;
        if (known == null || known.at().plus(FRESH).isBefore(Instant.now())) {
            known = new Picture(Instant.now(), look());
            last = known;
        }
        return known;
    }

    private Map<String, ServiceState> look() {
        Map<String, CompletableFuture<ServiceState>> asked = new LinkedHashMap<>();
        new TreeMap<>(settings.services())
                .forEach((name, service) -> asked.put(name, ask(service.url().resolve("/actuator/health"), true)));
        // Other providers than our own have no health page; the keys are what everybody needs of it.
        asked.put(IDENTITY, ask(settings.identity().keys(), false));
        Map<String, ServiceState> states = new LinkedHashMap<>();
        asked.forEach((name, answer) -> states.put(name, answer.join()));
        return states;
    }

    private CompletableFuture<ServiceState> ask(URI address, boolean forHealth) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> forHealth ? healthIn(answer) : presence(answer))
                .exceptionally(e -> e.getCause() instanceof IOException ? ServiceState.GONE : ServiceState.UNKNOWN);
    }

    private static ServiceState presence(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? ServiceState.WELL : ServiceState.UNKNOWN;
    }

    private static ServiceState healthIn(HttpResponse<String> answer) {
        try {
            JsonNode status = JsonMapper.shared().readTree(answer.body()).path("status");
            if (!status.isString()) {
                return ServiceState.UNKNOWN;
            }
            return answer.statusCode() == 200 && status.asString().equals("UP")
                    ? ServiceState.WELL
                    : ServiceState.DEGRADED;
        } catch (JacksonException e) {
            return ServiceState.UNKNOWN;
        }
    }
}
