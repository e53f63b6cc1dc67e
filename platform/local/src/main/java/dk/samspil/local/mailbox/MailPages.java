package dk.samspil.local.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** The mails over HTTP, as pages and as JSON. */
final class MailPages implements AutoCloseable {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final int PAGE = 200;
    private static final int LIST = 50;

    private final MailFolder folder;
    private final HttpServer server;

    MailPages(MailFolder folder, int port) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
    }

    void open() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer;
            try {
                answer = answer(exchange);
            } catch (NumberFormatException e) {
                answer = Answer.text(400, "start and limit are whole numbers");
            }
            send(exchange, answer);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (path.equals("/api/v1/messages") && method.equals("DELETE")) {
            return delete(MailJson.ids(exchange.getRequestBody().readAllBytes()));
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Answer.text(405, "this mailbox is for reading");
        }
        int start = number(exchange, "start", 0);
        return switch (path) {
            case "/" -> Answer.of(HTML, MailHtml.list(folder.all(), start, PAGE));
            case "/livez", "/readyz" -> Answer.text(200, "ok");
            case "/api/v1/messages" ->
                Answer.of(JSON, MailJson.list(folder.all(), start, number(exchange, "limit", LIST)));
            default -> one(path);
        };
    }

    private Answer one(String path) {
        String[] parts = path.split("/", -1);
        if (path.startsWith("/mail/") && parts.length == 3) {
            return found(parts[2]).map(m -> Answer.of(HTML, MailHtml.mail(m))).orElseGet(Answer::missing);
        }
        if (!path.startsWith("/api/v1/message/") || parts.length > 6) {
            return Answer.missing();
        }
        Optional<Mail> mail = found(parts[4]);
        return switch (parts.length == 5 ? "" : parts[5]) {
            case "" -> mail.map(m -> Answer.of(JSON, MailJson.message(m))).orElseGet(Answer::missing);
            case "raw" -> mail.map(m -> Answer.raw(m)).orElseGet(Answer::missing);
            case "headers" ->
                mail.map(m -> Answer.of(JSON, MailJson.headers(headers(m)))).orElseGet(Answer::missing);
            default -> Answer.missing();
        };
    }

    private Optional<Mail> found(String id) {
        // Mailpit's name for the newest.
        return id.equals("latest") ? folder.all().stream().findFirst() : folder.find(id);
    }

    private Answer delete(List<String> ids) throws IOException {
        folder.delete(ids.isEmpty() ? folder.all().stream().map(Mail::id).toList() : ids);
        return Answer.text(200, "ok");
    }

    private static Map<String, List<String>> headers(Mail mail) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        try {
            for (Header header : Collections.list(Mail.parse(mail.raw()).getAllHeaders())) {
                headers.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                        .add(header.getValue());
            }
        } catch (MessagingException e) {
            throw new IllegalArgumentException("headers can't be read", e);
        }
        return headers;
    }

    private static int number(HttpExchange exchange, String name, int otherwise) {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return Math.max(0, Integer.parseInt(pair.substring(name.length() + 1)));
            }
        }
        return otherwise;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.bytes();
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), head ? -1 : body.length);
        if (!head) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private record Answer(int status, String type, String body, Charset charset) {

        static Answer of(String type, String body) {
            return new Answer(200, type, body, StandardCharsets.UTF_8);
        }

        static Answer text(int status, String body) {
            return new Answer(status, TEXT, body, StandardCharsets.UTF_8);
        }

        /** Byte for byte as it came. */
        static Answer raw(Mail mail) {
            return new Answer(
                    200, TEXT, new String(mail.raw(), StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        }

        static Answer missing() {
            return text(404, "no such mail or page");
        }

        byte[] bytes() {
            return body.getBytes(charset);
        }
    }
}
