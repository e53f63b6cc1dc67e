package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackendFaultsTest extends GatewayFixture {

    @Test
    void namesAServiceThatIsNotThereAndReachesItOnceItIs() throws Exception {
        HttpResponse<String> gone = gateway.send(gateway.to("/api/progression/municipalities/0461?secret=1"));

        var problem = RunningGateway.assertProblem(gone, 503, "SERVICE_UNAVAILABLE");
        assertThat(problem.get("detail").asString()).contains("progression service");
        assertThat(gone.headers().firstValue("retry-after")).isPresent();
        assertThat(gateway.send(gateway.to("/api/registration/x")).statusCode()).isEqualTo(200);

        try (Downstream back = new Downstream(gateway.portOfNobody())) {
            assertThat(gateway.send(gateway.to("/api/progression/x")).statusCode())
                    .isEqualTo(200);
            assertThat(back.seen()).hasSize(1);
        }
    }

    @Test
    void givesUpOnAServiceThatDoesNotAnswer() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        registration.behave(exchange -> {
            try (exchange) {
                never.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        HttpResponse<String> answer =
                gateway.send(gateway.to("/api/registration/x").POST(BodyPublishers.ofString("{}")));
        never.countDown();

        var problem = RunningGateway.assertProblem(answer, 504, "SERVICE_TIMEOUT");
        assertThat(problem.get("detail").asString()).contains("registration service", "Idempotency-Key");
    }

    @Test
    void saysSoWhenAServiceBreaksOffBeforeItsAnswer() throws Exception {
        registration.behave(exchange -> exchange.close());

        HttpResponse<String> answer =
                gateway.send(gateway.to("/api/registration/x").POST(BodyPublishers.ofString("{}")));

        RunningGateway.assertProblem(answer, 502, "SERVICE_FAILED");
    }

    @Test
    void replacesAShortAnswerThatBreaksOff() throws Exception {
        registration.behave(exchange -> breakOffAfter(exchange, 100));

        RunningGateway.assertProblem(gateway.send(gateway.to("/api/registration/x")), 502, "SERVICE_FAILED");
    }

    @Test
    void neverPassesOffALongAnswerThatBreaksOffAsWhole() {
        registration.behave(exchange -> {
            exchange.getResponseHeaders().add("Transfer-Encoding", "chunked");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[100_000]);
            exchange.getResponseBody().flush();
            // Without the last chunk.
            throw new IOException("broken on purpose");
        });
        assertThatThrownBy(() -> gateway.send(gateway.to("/api/registration/x")))
                .isInstanceOf(IOException.class);

        registration.behave(exchange -> breakOffAfter(exchange, 100_000));
        assertThatThrownBy(() -> gateway.send(gateway.to("/api/registration/x")))
                .isInstanceOf(IOException.class);
    }

    private static void breakOffAfter(com.sun.net.httpserver.HttpExchange exchange, int bytes) throws IOException {
        exchange.sendResponseHeaders(200, 200_000);
        exchange.getResponseBody().write(new byte[bytes]);
        exchange.getResponseBody().flush();
        throw new IOException("broken on purpose");
    }
}
