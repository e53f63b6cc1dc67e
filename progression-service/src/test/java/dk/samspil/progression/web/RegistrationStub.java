package dk.samspil.progression.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.json.JsonMapper;

/** Stands for registration-service's people: a person's id is made of the first letter of their name. */
final class RegistrationStub implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean garbled = new AtomicBoolean();

    RegistrationStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/registration/people", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers the next question with this status. */
    void refuseNext(int status) {
        refusals.add(status);
    }

    /** Answers the next question with something that is not an answer. */
    void garbleNext() {
        garbled.set(true);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var refusal = refusals.poll();
        var authorized =
                "Bearer coordinator".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var name = JSON.readTree(exchange.getRequestBody()).path("name").stringValue();
        var text = "{\"person\":\"%s\"}".formatted(name.substring(0, 1).repeat(26));
        var body = (garbled.getAndSet(false) ? "{" : text).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(refusal != null ? refusal : authorized ? 201 : 401, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
