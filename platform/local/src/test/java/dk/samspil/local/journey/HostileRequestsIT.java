package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.local.process.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * S2: generated requests against every operation that a service describes. Whatever comes, the answer is no failure
 * of the server, shows nothing of its inside, and is a problem document where it refuses. The last of all, for some of
 * what it sends is right and is carried out.
 */
@WithRealSystem
@Order(Integer.MAX_VALUE - 1)
class HostileRequestsIT {

    private static final long SEED = Long.getLong("samspil.seed", 20_140_801L);
    private static final int REQUESTS = "full".equals(System.getProperty("samspil.tests")) ? 10_000 : 1_000;
    private static final Pattern INSIDE =
            Pattern.compile("\\bat [a-z]+\\.[\\w.$]+\\(|\\.java:\\d|(java|org|com)\\.[\\w.]+Exception");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD");
    private static final List<String> CONTENT_TYPES =
            List.of("application/json", "text/plain", "application/xml", "multipart/form-data", "a", "*/*", "");
    private static final List<String> HEADERS = List.of(
            "Idempotency-Key",
            "If-Match",
            "traceparent",
            "tracestate",
            "X-Correlation-Id",
            "Invitation-Token",
            "Accept",
            "Accept-Language",
            "Authorization",
            "Cookie",
            "Range",
            "X-Forwarded-For",
            "X-HTTP-Method-Override");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI door;
    private final List<Described> operations;
    private final Things things;
    private final List<String> tokens;

    HostileRequestsIT(RealSystem system) {
        door = system.gateway();
        operations = Described.all(Api.at(door), Parts.SERVICES);
        tokens = List.of(
                system.token("coordinator", "", ""),
                system.token("operations", "", ""),
                system.token("municipality", "0461", ""));
        Map<String, Api> callers = new LinkedHashMap<>();
        callers.put("coordinator", Api.at(door).withToken(tokens.get(0)));
        callers.put("operations", Api.at(door).withToken(tokens.get(1)));
        things = Things.found(operations, callers);
    }

    @Test
    void noRequestBreaksAnythingOrShowsTheInside() throws IOException, InterruptedException {
        Map<String, String> faults = new TreeMap<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            Hostile hostile = new Hostile(new Random(SEED + i));
            Described operation = hostile.oneOf(operations);
            HttpRequest request = request(hostile, operation);
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            statuses.merge(response.statusCode(), 1, Integer::sum);
            String what = "seed " + (SEED + i) + ", " + request.method() + " " + request.uri() + ": ";
            fault(request, response, Api.text(response))
                    .ifPresent(fault -> faults.putIfAbsent(operation + " " + response.statusCode(), what + fault));
        }
        assertThat(faults.values())
                .as("the first of each kind; answers by status: %s", statuses)
                .isEmpty();
        assertThat(statuses).as("what was tried").containsKeys(200, 400, 401, 403, 404, 405, 415, 422);
    }

    private HttpRequest request(Hostile hostile, Described operation) {
        Thing thing = hostile.perhaps(50) ? things.of(operation).findFirst().orElseGet(things::none) : things.none();
        String method = hostile.perhaps(85) ? operation.method() : hostile.oneOf(METHODS);
        HttpRequest.Builder request = HttpRequest.newBuilder(door.resolve(path(hostile, operation, thing)))
                .timeout(Duration.ofSeconds(30));
        String type = hostile.perhaps(85) ? "application/json" : hostile.oneOf(CONTENT_TYPES);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (hostile.perhaps(80)) {
            request.header("Authorization", "Bearer " + hostile.oneOf(tokens));
        }
        while (hostile.perhaps(30)) {
            request.header(hostile.oneOf(HEADERS), hostile.header());
        }
        return method.equals("GET") && hostile.perhaps(90)
                ? request.GET().build()
                : request.method(method, BodyPublishers.ofByteArray(hostile.body(operation.body(thing))))
                        .build();
    }

    /** As it should be, or with something else in place of what stands in braces, behind it, or in the query. */
    private static String path(Hostile hostile, Described operation, Thing thing) {
        String path = operation.pathOf(thing);
        if (hostile.perhaps(40)) {
            path = operation.path();
        }
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[A-Za-z]+}", Matcher.quoteReplacement(hostile.encoded()));
        }
        if (hostile.perhaps(5)) {
            path = path + "/" + hostile.encoded();
        }
        for (JsonNode parameter : operation.operation().path("parameters")) {
            if (parameter.path("in").asString("").equals("query") && hostile.perhaps(40)) {
                path += (path.contains("?") ? "&" : "?")
                        + parameter.path("name").asString("") + "=" + hostile.encoded();
            }
        }
        return path;
    }

    private static Optional<String> fault(HttpRequest request, HttpResponse<?> response, String text) {
        int status = response.statusCode();
        boolean isAway =
                status == 503 && response.headers().firstValue("Retry-After").isPresent();
        if (status >= 500 && !isAway) {
            return Optional.of(status + " " + text);
        }
        if (status >= 400 && INSIDE.matcher(text).find()) {
            return Optional.of("it shows the inside: " + text);
        }
        // The answer to HEAD has no body by the rules of HTTP.
        return status >= 400 && !request.method().equals("HEAD") && !isProblem(response, text)
                ? Optional.of(status + " is no problem document: "
                        + response.headers().map() + " " + text)
                : Optional.empty();
    }

    private static boolean isProblem(HttpResponse<?> response, String text) {
        try {
            JsonNode problem = JSON.readTree(text);
            return response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                    && problem.path("status").asInt(0) == response.statusCode()
                    && problem.path("code").asString("").matches("[A-Z][A-Z_0-9]*");
        } catch (JacksonException e) {
            return false;
        }
    }
}
