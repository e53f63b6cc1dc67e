package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * One event in a hundred can't be handled by anybody. Operations find them by their cause, look into them, have them
 * handled again, and give them up.
 */
@WithRealSystem
class PoisonIT {

    private static final int EVENTS = "full".equals(System.getProperty("samspil.tests")) ? 10_000 : 1_000;
    private static final int POISON = EVENTS / 100;
    private static final String TOPIC = "registration.events";
    private static final String KEY = "poison-";
    private static final String WITHDRAWN = "dk.samspil.registration.municipality-withdrawn.";
    private static final List<String> HURT = List.of("progression", "conference", "notification");

    private final RealSystem system;
    private final Api one;
    private final Api other;

    PoisonIT(RealSystem system) {
        this.system = system;
        this.one = Api.as(system, "operations", "");
        this.other = Api.as(system, "operations", "");
    }

    @Test
    void poisonIsFoundLookedIntoHandledAgainAndGivenUp() {
        publish();
        for (String service : HURT) {
            soon(() -> assertThat(parked(service, ""))
                    .hasSize(POISON)
                    .allMatch(p -> Integer.parseInt(text(p, "key").substring(KEY.length())) % 100 == 50));
        }

        JsonNode nonsense = parked("progression", "").stream()
                .filter(p -> text(p, "type").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(parked("progression", "&exception=" + text(nonsense, "exception")))
                .isNotEmpty()
                .allMatch(p -> text(p, "exception").equals(text(nonsense, "exception")));
        soon(() -> {
            JsonNode shown = ask(one, "events/payload", "\"event\": \"" + text(nonsense, "event") + "\"");
            assertThat(text(shown, "encoding")).isEqualTo("hex");
            assertThat(text(shown, "data")).isEqualTo("00ff");
        });

        String ofProgression = "\"service\": \"progression\", \"topic\": \"" + TOPIC + "\", \"perSecond\": 1000";
        assertThat(events(ask(one, "parked/redrive", ofProgression + ", \"dryRun\": true")))
                .isEqualTo(POISON);
        assertThat(parked("progression", "")).noneMatch(p -> p.path("requested").asBoolean(true));

        CompletableFuture<JsonNode> ones =
                CompletableFuture.supplyAsync(() -> ask(one, "parked/redrive", ofProgression));
        int others = events(ask(other, "parked/redrive", ofProgression));
        assertThat(others + events(ones.join()))
                .as("what two operators got between them")
                .isEqualTo(POISON);
        soon(() -> assertThat(parked("progression", ""))
                .hasSize(POISON)
                .allMatch(p -> p.path("failures").asInt(0) == 2));

        assertThat(events(ask(one, "parked/discard", "\"topic\": \"" + TOPIC + "\", \"perSecond\": 1000")))
                .isEqualTo(HURT.size() * POISON);
        for (String service : HURT) {
            soon(() -> assertThat(parked(service, "")).isEmpty());
        }
        assertThat(one.get("/api/operations/audit?limit=100").items().stream())
                .extracting(row -> text(row, "action"))
                .containsSubsequence("discard", "redrive", "redrive", "show-payload");
    }

    /** A line of its own for each event, so that none waits behind another. */
    private void publish() {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", system.broker()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int i = 0; i < EVENTS; i++) {
                var _ = producer.send(
                        i % 100 == 50 ? poison(i) : event(i, "dk.samspil.registration.rehearsed.v1", "{}"));
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> poison(int i) {
        return switch (i / 100 % 3) {
            case 0 -> event(i, WITHDRAWN + "v1", "{not json");
            case 1 -> event(i, WITHDRAWN + "v99", "{}");
            default -> new ProducerRecord<>(TOPIC, bytes(KEY + i), new byte[] {0, (byte) 0xff});
        };
    }

    private static ProducerRecord<byte[], byte[]> event(int i, String type, String data) {
        var message = new ProducerRecord<>(TOPIC, bytes(KEY + i), bytes(data));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        KEY + i + "/1",
                        "ce_source",
                        "/registration",
                        "ce_type",
                        type,
                        "ce_subject",
                        KEY + i,
                        "ce_time",
                        "2014-09-01T10:00:00Z",
                        "ce_sequence",
                        "%019d".formatted(1),
                        "ce_correlationid",
                        KEY + i,
                        "ce_causationid",
                        KEY + i,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    private List<JsonNode> parked(String service, String filter) {
        return one.get("/api/operations/parked?service=" + service + filter).items().stream()
                .filter(p -> text(p, "key").startsWith(KEY))
                .toList();
    }

    /** The answer; where somebody else was first, one that has taken nothing. */
    private static JsonNode ask(Api operator, String what, String wish) {
        Reply reply = operator.post("/api/operations/" + what, "{" + wish + ", \"reason\": \"En øvelse\"}");
        assertThat(reply.status()).as(reply.body().toString()).isIn(200, 409);
        return reply.body();
    }

    private static int events(JsonNode answer) {
        return answer.path("events").asInt(0);
    }

    private static void soon(ThrowingRunnable assertion) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(assertion);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
