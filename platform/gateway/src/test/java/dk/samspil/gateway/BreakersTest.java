package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BreakersTest {

    private final Downstream registration = new Downstream();
    private final CountDownLatch released = new CountDownLatch(1);
    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway = newGateway("30s");
    }

    private RunningGateway newGateway(String pause, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("--samspil.gateway.breaker.pause=" + pause, "--samspil.gateway.answer=400ms"));
        arguments.addAll(List.of(more));
        return new RunningGateway("http://localhost:1", registration.address(), arguments.toArray(String[]::new));
    }

    @AfterEach
    void stop() {
        released.countDown();
        gateway.close();
        registration.close();
    }

    @Test
    void answersAtOnceForAServiceThatHangsAndLeavesTheOthersAlone() throws Exception {
        try (Downstream progression = new Downstream(gateway.portOfNobody())) {
            hang();
            assertThat(statuses(5)).containsOnly(504);
            int reached = registration.seen().size();

            HttpResponse<String> answer = gateway.send(gateway.to("/api/registration/x"));

            RunningGateway.assertProblem(answer, 503, "SERVICE_UNAVAILABLE");
            assertThat(answer.headers().firstValue("retry-after")).hasValue("30");
            assertThat(registration.seen()).hasSize(reached);
            assertThat(stateOf("registration")).isEqualTo("open");
            assertThat(gateway.send(gateway.to("/api/progression/x")).statusCode())
                    .isEqualTo(200);
            assertThat(progression.seen()).hasSize(1);
            assertThat(stateOf("progression")).isEqualTo("closed");
        }
    }

    @Test
    void findsOutByItselfThatAServiceIsBack() throws Exception {
        gateway.close();
        gateway = newGateway("300ms");
        hang();
        statuses(5);
        registration.behave(exchange -> Downstream.answer(exchange, 200, "{}"));

        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(gateway.send(gateway.to("/api/registration/x")).statusCode())
                    .isEqualTo(200);
            assertThat(stateOf("registration")).isEqualTo("closed");
        });
    }

    @Test
    void countsNoAnswerOfAServiceAgainstIt() throws Exception {
        for (int status : List.of(400, 404, 409, 429, 500, 503)) {
            registration.behave(exchange -> Downstream.answer(exchange, status, "{}"));
            for (int i = 0; i < 10; i++) {
                assertThat(gateway.send(gateway.to("/api/registration/x")).statusCode())
                        .isEqualTo(status);
            }
        }
        assertThat(stateOf("registration")).isEqualTo("closed");
    }

    @Test
    void countsSlowAnswers() throws Exception {
        gateway.close();
        gateway = newGateway("30s", "--samspil.gateway.breaker.slow=1ms");
        registration.behave(exchange -> {
            await(20);
            Downstream.answer(exchange, 200, "{}");
        });
        assertThat(statuses(5)).containsOnly(200);

        RunningGateway.assertProblem(gateway.send(gateway.to("/api/registration/x")), 503, "SERVICE_UNAVAILABLE");
    }

    @Test
    void waitsAsLongAsTheRouteSays() throws Exception {
        gateway.close();
        gateway = newGateway("30s", "--samspil.services.registration.answer=5s");
        registration.behave(exchange -> {
            await(600);
            Downstream.answer(exchange, 200, "{}");
        });

        assertThat(gateway.send(gateway.to("/api/registration/x")).statusCode()).isEqualTo(200);
    }

    private void hang() {
        registration.behave(exchange -> {
            try (exchange) {
                await(10_000);
            }
        });
    }

    private void await(long millis) {
        try {
            boolean _ = released.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Integer> statuses(int requests) throws Exception {
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests; i++) {
                answers.add(threads.submit(
                        () -> gateway.send(gateway.to("/api/registration/x").POST(BodyPublishers.ofString("{}")))
                                .statusCode()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }

    private String stateOf(String service) throws Exception {
        HttpResponse<String> health = gateway.send(gateway.to("/actuator/health"));
        assertThat(health.statusCode()).isEqualTo(200);
        var json = JsonMapper.shared().readTree(health.body());
        assertThat(json.get("status").asString()).isEqualTo("UP");
        return json.at("/components/services/details/" + service).asString();
    }
}
