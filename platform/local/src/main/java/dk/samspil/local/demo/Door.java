package dk.samspil.local.demo;

import dk.samspil.local.DemoTarget;
import dk.samspil.local.setting.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The gateway, as a careful client meets it: what fails in passing is repeated with the same {@code Idempotency-Key}
 * until it gets a lasting answer or patience ends, so that a process that dies on the way changes nothing.
 */
final class Door {

    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration ANSWER = Duration.ofSeconds(40);

    private final DemoTarget target;
    private final Map<Actor, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();

    Door(DemoTarget target) {
        this.target = target;
    }

    /** How many requests had to be repeated so far. */
    int repeated() {
        return repeated.get();
    }

    Answer get(Actor as, String path) {
        return untilLasting(() -> once(request(as, path).GET().build()));
    }

    /** One look, for those who come back anyway. */
    Answer glance(Actor as, String path) {
        return once(request(as, path).GET().build());
    }

    Answer post(Actor as, String path, Object body, String key) {
        String json = JSON.writeValueAsString(body);
        return untilLasting(() -> once(request(as, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(json))
                .build()));
    }

    /** From the mailbox, which asks for no token. */
    JsonNode mailbox(String path) {
        Answer answer = once(HttpRequest.newBuilder(target.mailbox().resolve(path))
                .timeout(ANSWER)
                .build());
        return answer.status() == 200 ? answer.body() : MissingNode.getInstance();
    }

    /** Gets the token, so that the first request isn't held up by it. */
    void prepare(Actor as) {
        var _ = token(as);
    }

    private HttpRequest.Builder request(Actor as, String path) {
        URI uri = target.gateway().resolve(path);
        return HttpRequest.newBuilder(uri).timeout(ANSWER).header("Authorization", "Bearer " + token(as));
    }

    private String token(Actor as) {
        return tokens.computeIfAbsent(as, this::askForToken);
    }

    private String askForToken(Actor as) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Pause pause = new Pause(); ; pause.take()) {
            try {
                return target.token(as.role(), as.municipality(), "");
            } catch (Failure e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    private Answer untilLasting(Supplier<Answer> request) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Pause pause = new Pause();
        Answer answer = request.get();
        while (answer.isPassing() && System.nanoTime() < end) {
            repeated.incrementAndGet();
            pause.take();
            answer = request.get();
        }
        return answer;
    }

    private Answer once(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), json(response.body()));
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }

    private static JsonNode json(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
