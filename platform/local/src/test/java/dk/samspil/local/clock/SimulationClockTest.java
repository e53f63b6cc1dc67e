package dk.samspil.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import dk.samspil.embedded.EmbeddedStore;
import dk.samspil.local.setting.Failure;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationClockTest {

    private static final Instant LATER = Instant.parse("2014-08-15T06:00:00Z");
    private static final String QUIET =
            "{\"now\":\"%s\",\"timersUpTo\":\"%s\",\"outboxPending\":0,\"lag\":0,\"busy\":0}".formatted(LATER, LATER);
    private static final String BUSY = QUIET.replace("\"lag\":0", "\"lag\":7");

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer service;

    SimulationClockTest() throws Exception {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void beginsOnceAndMovesForwardOnly() {
        try (EmbeddedStore store = EmbeddedStore.start(folder);
                SimulationClock clock = new SimulationClock(store.uri("simulation") + "?retryWrites=false")) {
            clock.begin();
            assertThat(clock.now()).isEqualTo(SimulationClock.BEGINNING);

            clock.move(SimulationClock.BEGINNING, LATER);
            clock.begin();

            assertThat(clock.now()).isEqualTo(LATER);
            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> clock.move(LATER, SimulationClock.BEGINNING))
                    .withMessageContaining("forward only");
            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> clock.move(SimulationClock.BEGINNING, LATER.plusSeconds(1)))
                    .withMessageContaining("Somebody else");
        }
    }

    @Test
    void waitsUntilAServiceIsQuietTwiceInARow() throws Exception {
        quiet(Duration.ofSeconds(20), n -> n == 1 || n == 3 ? BUSY : QUIET).await(LATER);

        // Busy, quiet, busy, quiet, quiet.
        assertThat(asked).hasValue(5);
    }

    @Test
    void namesWhoIsNotQuiet() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> quiet(Duration.ofMillis(500), n -> BUSY).await(LATER))
                .withMessageContaining("registration has lag 7");
    }

    @Test
    void isNotContentWithAnEarlierTime() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> quiet(Duration.ofMillis(500), n -> QUIET).await(LATER.plusSeconds(1)))
                .withMessageContaining("has not seen the new time");
    }

    @Test
    void isContentWithALaterTime() throws Exception {
        quiet(Duration.ofSeconds(20), n -> QUIET).await(LATER.minusSeconds(1));

        assertThat(asked).hasValue(2);
    }

    private Quiet quiet(Duration patience, IntFunction<String> answers) {
        service.createContext("/actuator/simulation", exchange -> {
            byte[] body = answers.apply(asked.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.start();
        URI uri = URI.create("http://localhost:" + service.getAddress().getPort());
        return new Quiet(Map.of("registration", uri), patience, "The clock has moved");
    }
}
