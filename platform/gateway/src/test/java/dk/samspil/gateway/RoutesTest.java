package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.telemetry.TraceParent;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoutesTest extends GatewayFixture {

    private static final Map<String, String> OF_THE_SERVICES = Map.of(
            "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "Idempotency-Key", "key-1",
            "If-Match", "\"7\"",
            "X-Correlation-Id", "flow-1",
            "Invitation-Token", "invited",
            "Content-Type", "application/json");

    @Test
    void passesARequestOnAsItIs() throws Exception {
        var request = gateway.to(
                        "/api/registration/calls/bl%C3%A5%20b%C3%A6r/applications?state=waiting&q=a%26b%3D%C3%B8")
                .POST(BodyPublishers.ofString("{\"navn\":\"Ærø\"}"));
        OF_THE_SERVICES.forEach(request::header);
        String authorization = "Bearer " + issuer.token();

        gateway.send(request.header("Authorization", authorization));

        assertThat(registration.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.method()).isEqualTo("POST");
            assertThat(seen.uri())
                    .isEqualTo(
                            "/api/registration/calls/bl%C3%A5%20b%C3%A6r/applications?state=waiting&q=a%26b%3D%C3%B8");
            assertThat(seen.body()).isEqualTo("{\"navn\":\"Ærø\"}");
            assertThat(seen.headers().get("Authorization")).containsExactly(authorization);
            OF_THE_SERVICES.forEach(
                    (name, value) -> assertThat(seen.headers().get(name)).containsExactly(value));
        });
    }

    @Test
    void beginsATraceWhereTheClientHasNone() throws Exception {
        gateway.send(gateway.to("/api/registration/x").header("traceparent", "nonsense"));

        assertThat(registration.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.headers().get("traceparent"))
                        .singleElement()
                        .matches(header -> TraceParent.parse(header).isPresent()));
    }

    @Test
    void passesAnAnswerBackAsItIs() throws Exception {
        registration.behave(exchange -> {
            exchange.getResponseHeaders().add("Location", "/api/registration/calls/1");
            exchange.getResponseHeaders().add("ETag", "\"3\"");
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.getResponseHeaders().add("Cache-Control", "private, max-age=7");
            Downstream.answer(exchange, 409, "{\"code\":\"ALREADY_APPLIED\",\"detail\":\"Så nej\"}");
        });

        HttpResponse<String> answer =
                gateway.send(gateway.to("/api/registration/calls").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"code\":\"ALREADY_APPLIED\",\"detail\":\"Så nej\"}");
        assertThat(answer.headers().allValues("location")).containsExactly("/api/registration/calls/1");
        assertThat(answer.headers().allValues("etag")).containsExactly("\"3\"");
        assertThat(answer.headers().allValues("cache-control")).containsExactly("private, max-age=7");
        assertThat(answer.headers().allValues("content-type")).containsExactly("application/problem+json");
    }

    @Test
    void keepsCookiesBetweenTheBrowserAndItself() throws Exception {
        registration.behave(exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "SAMSPIL_SESSION=planted; Path=/");
            Downstream.answer(exchange, 200, "{}");
        });

        HttpResponse<String> answer =
                gateway.send(gateway.to("/api/registration/x").header("Cookie", "a=1; SAMSPIL_LANGUAGE=en"));

        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
        assertThat(registration.seen())
                .singleElement()
                .satisfies(seen -> assertThat(seen.headers()).doesNotContainKey("Cookie"));
    }

    @Test
    void leavesRedirectsAndConditionsToClientAndService() throws Exception {
        registration.behave(exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.getResponseHeaders().add("ETag", "\"3\"");
            Downstream.answer(exchange, exchange.getRequestURI().getPath().endsWith("moved") ? 302 : 200, "whole");
        });

        assertThat(gateway.send(gateway.to("/api/registration/moved")).statusCode())
                .isEqualTo(302);
        assertThat(gateway.send(gateway.to("/api/registration/x").header("If-None-Match", "\"3\""))
                        .body())
                .isEqualTo("whole");
    }

    @Test
    void passesOnEveryMethod() throws Exception {
        for (String method : List.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS")) {
            gateway.send(gateway.to("/api/registration/x").method(method, BodyPublishers.noBody()));
        }

        assertThat(registration.seen())
                .extracting(Downstream.Seen::method)
                .containsExactly("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS");
    }

    @Test
    void tellsTheServiceWhatItSawAndNotWhatTheClientClaims() throws Exception {
        gateway.send(gateway.to("/api/registration/x")
                .header("X-Forwarded-For", "10.9.8.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.9.8.7")
                .header("X-Real-IP", "10.9.8.7"));

        assertThat(registration.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.headers().get("X-Forwarded-For")).singleElement().isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
            assertThat(seen.headers().get("X-Forwarded-Host")).containsExactly("localhost:" + gateway.port());
            assertThat(seen.headers().get("X-Forwarded-Proto")).containsExactly("http");
            assertThat(seen.headers().get("X-Forwarded-Port")).containsExactly("" + gateway.port());
            assertThat(seen.headers()).doesNotContainKeys("X-forwarded-prefix", "Forwarded", "X-real-ip");
        });
    }

    @Test
    void keepsHeadersOfOneConnectionOnIt() throws Exception {
        String answer = raw("""
                POST /api/registration/x HTTP/1.1
                Host: door
                Connection: close, X-Only-Here, HTTP2-Settings
                X-Only-Here: 1
                HTTP2-Settings: AAMAAABkAAQAAP__
                Keep-Alive: timeout=5
                TE: trailers
                Proxy-Authorization: Basic eDp5
                X-Further: 2
                Transfer-Encoding: chunked

                3
                abc
                0

                """);

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(registration.seen()).singleElement().satisfies(seen -> {
            assertThat(seen.body()).isEqualTo("abc");
            assertThat(seen.headers().get("X-further")).containsExactly("2");
            assertThat(seen.headers().get("Host")).containsExactly("localhost:" + registration.port());
            assertThat(seen.headers())
                    .doesNotContainKeys(
                            "X-only-here", "Keep-alive", "Te", "Proxy-authorization", "Http2-settings", "Upgrade");
        });
    }

    @Test
    void passesEventsOnOneByOneForLongerThanAnAnswerMayTake() throws Exception {
        CountDownLatch firstRead = new CountDownLatch(1);
        registration.behave(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                exchange.getResponseBody().write("data: one\n\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                await(firstRead);
                // Past the time-out of the answer, which is for its head only.
                await(new CountDownLatch(1), 1_200);
                exchange.getResponseBody().write("data: two\n\n".getBytes(StandardCharsets.UTF_8));
            }
        });

        var answer = gateway.send(
                gateway.to("/api/registration/stream").header("Accept", "text/event-stream"),
                BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: one");
            firstRead.countDown();
            assertThat(lines.lines()).containsExactly("", "data: two", "");
        }
    }

    @Test
    void knowsNoOtherPaths() throws Exception {
        for (String path :
                List.of("/api/unknown/x", "/api", "/nothing", "/error", "/actuator/env", "/api/registrationx")) {
            RunningGateway.assertProblem(gateway.send(gateway.to(path)), 404, "NOT_FOUND");
        }
        assertThat(registration.seen()).isEmpty();
    }

    @Test
    void refusesAPathThatHidesAnother() throws Exception {
        RunningGateway.assertProblem(gateway.send(gateway.to("/api/registration//x")), 400, "BAD_REQUEST");
        RunningGateway.assertProblem(gateway.send(gateway.to("/api/registration/x;y=1")), 400, "BAD_REQUEST");
        assertThat(registration.seen()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        await(latch, 10_000);
    }

    private static boolean await(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("localhost", gateway.port())) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
