package dk.samspil.notification.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** What a notification-service asks other services, by HTTP: for a token, and for what is true of any invitation. */
final class OtherServices implements AutoCloseable {
    private static final Map<String, Object> TOKEN = Map.of("access_token", "token", "expires_in", 3600);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private OtherServices(HttpServer server) {
        this.server = server;
    }

    static OtherServices start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var others = new OtherServices(server);
            server.setExecutor(others.threads);
            server.createContext("/oauth2/token", exchange -> answer(exchange, TOKEN));
            var letter = new Conference().find(Conference.INVITATION).orElseThrow();
            server.createContext("/api/conference/invitations/", exchange -> answer(exchange, letter));
            server.start();
            return others;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void answer(HttpExchange exchange, Object body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var bytes = JsonMapper.shared().writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
