package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the READMEs promise to whoever watches is what the running processes tell. */
@WithRealSystem
class MetricsIT {

    private static final Path HOME = Path.of("../..");
    private static final String MESSAGING = "platform/messaging/README.md";
    private static final String KIT = "platform/service-kit/README.md";
    private static final Pattern NAME = Pattern.compile("`((?:samspil|http)\\.[a-z.]+)`");
    private static final String HEADING = "## Metrics";

    private final RealSystem system;

    MetricsIT(RealSystem system) {
        this.system = system;
    }

    @TestFactory
    Stream<DynamicTest> everyServiceTellsWhatIsDocumented() {
        return Stream.of("registration", "progression", "conference", "notification")
                .map(service -> DynamicTest.dynamicTest(service, () -> tells(service, documented(service))));
    }

    @Test
    void operationsGatewayAndIdentityTellToo() {
        tells("operations", List.of("samspil.incidents.open", "samspil.events.handled", "samspil.timers.run"));
        tells("gateway", List.of("http.server.requests"));
        tells("identity", List.of("http.server.requests"));
    }

    @Test
    void whatIsAskedOfBrokerAndStoreIsTold() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(metrics("notification"))
                        .containsPattern("samspil_events_lag\\{?[^ ]* \\d")
                        .containsPattern("samspil_store_up\\{?[^ ]* 1")
                        .containsPattern("samspil_mail_count\\{[^ ]*state=\"deferred\"[^ ]*} \\d"));
    }

    private static List<String> documented(String service) {
        Stream<String> pages = Stream.of(MESSAGING, KIT, service + "-service/README.md");
        List<String> names = pages.flatMap(MetricsIT::names)
                .filter(name -> hasTimers(service) || !name.startsWith("samspil.timers."))
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(20);
        return names;
    }

    private static boolean hasTimers(String service) {
        return service.equals("registration");
    }

    private static Stream<String> names(String page) {
        try {
            String text = Files.readString(HOME.resolve(page));
            int start = text.indexOf(HEADING);
            if (start < 0) {
                return Stream.of();
            }
            int end = text.indexOf("\n## ", start + 1);
            return NAME.matcher(text.substring(start, end < 0 ? text.length() : end))
                    .results()
                    .map(m -> m.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some are there from the first event, request or round of timers on. */
    private void tells(String service, List<String> names) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<String> told =
                    metrics(service).lines().filter(l -> !l.startsWith("#")).toList();
            assertThat(names)
                    .allSatisfy(name ->
                            assertThat(told).as(name).anyMatch(line -> line.startsWith(name.replace('.', '_'))));
        });
    }

    private String metrics(String process) {
        URI at = Objects.requireNonNull(system.observed().get(process)).resolve("/actuator/prometheus");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(at).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(process).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
