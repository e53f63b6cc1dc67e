package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.testkit.Infrastructure;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People on the real broker and store: found, corrected, handed out, erased, acknowledged, come back. */
class PeopleIT extends RunningRegistration {
    private static final String PEOPLE = "/api/registration/people";
    private static final String PERSON = """
            {"name":"%s","email":"%s","title":"Skoleleder","municipality":"0461","language":"da"}""";
    private static final String OWN_WISH = "{\"reason\":\"own-wish\"}";

    private String unique = "";

    @BeforeEach
    void begin() {
        unique = "n" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void findsPeopleByTextAndMunicipalityPageByPage() throws Exception {
        for (var each : new String[] {"a", "b", "c"}) record(each + unique);
        var list = PEOPLE + "?municipality=0461&text=" + unique.toUpperCase(java.util.Locale.ROOT);
        var first = coordinator.get(list + "&limit=2").body();
        var rest = coordinator
                .get(list + "&after=" + first.path("next").asString())
                .body();
        assertThat(first.path("items")).hasSize(2);
        assertThat(rest.path("items")).hasSize(1);
        assertThat(coordinator
                        .get(PEOPLE + "?municipality=0101&text=" + unique)
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(coordinator.get(PEOPLE + "?after=nonsense").problem()).isEqualTo("422 INVALID");
        assertThat(coordinator.get(PEOPLE + "?municipality=nonsense").problem()).isEqualTo("422 INVALID");
    }

    @Test
    void putsDetailsRightAsTheyWereSeen() throws Exception {
        var path = PEOPLE + "/" + record("a" + unique);
        // what the service reads of its own topic is taken down too
        await().untilAsserted(() -> {
            var tag = coordinator.get(path).etag();
            var corrected = coordinator.put(
                    path, PERSON.formatted("Nyt navn", "a" + unique + "@kommune.example"), "If-Match", tag);
            assertThat(corrected.status()).isEqualTo(200);
            assertThat(corrected.body().path("name").asString()).isEqualTo("Nyt navn");
        });
        assertThat(coordinator
                        .put(path, PERSON.formatted("X", "a" + unique + "@kommune.example"), "If-Match", "\"people-0\"")
                        .problem())
                .isEqualTo("412 STALE_VERSION");
        assertThat(coordinator
                        .put(path, PERSON.formatted("X", "other" + unique + "@kommune.example"))
                        .problem())
                .isEqualTo("409 ADDRESS_FIXED");
        assertThat(coordinator.put(path, PERSON.formatted("X", "none")).problem())
                .isEqualTo("422 INVALID");
    }

    @Test
    void handsOutWhatIsHeldAndSaysWhoCouldNotBeAsked() throws Exception {
        var person = record("a" + unique);
        var export = coordinator.get(PEOPLE + "/" + person + "/export").body();
        assertThat(export.path("person").path("name").asString()).isEqualTo("a" + unique);
        assertThat(export.path("elsewhere"))
                .hasSize(3)
                .allMatch(e -> e.path("state").asString().equals("could-not-be-asked"));
        var page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + PEOPLE + "/" + person + "/export"))
                                .header("Authorization", "Bearer coordinator")
                                .header("Accept", "text/html,*/*")
                                .header("Accept-Language", "en")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("All that Samspil holds", "a" + unique, "could not be asked");
    }

    @Test
    void erasesForGoodAndShowsWhoHasNotAcknowledged() throws Exception {
        var person = record("a" + unique);
        var path = PEOPLE + "/" + person + "/erasure";
        assertThat(coordinator.get(path).problem()).isEqualTo("404 NOT_FOUND");
        var erased = coordinator.post(path, OWN_WISH);
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.body().path("state").asString()).isEqualTo("pending");
        assertThat(erased.body().path("missing")).hasSize(3);
        assertThat(coordinator.post(path, OWN_WISH).status()).isEqualTo(200);
        assertThat(coordinator.get(PEOPLE + "/" + person).body().toString()).doesNotContain(unique);
        assertThat(coordinator.get(PEOPLE + "?text=" + unique).body().path("items"))
                .isEmpty();

        // details and tombstone: 1 and 2
        for (var service : new String[] {"progression", "notification"}) acknowledge(service, person, 2);
        await().untilAsserted(() -> assertThat(coordinator.get(path).body().path("missing"))
                .hasSize(1)
                .first()
                .satisfies(m -> assertThat(m.asString()).isEqualTo("conference")));
        acknowledge("conference", person, 2);
        await().untilAsserted(() -> assertThat(
                        coordinator.get(path).body().path("state").asString())
                .isEqualTo("complete"));

        await().atMost(Duration.ofSeconds(30)).until(() -> lastOnTopic(person) == null);
        repeatOldDetails(person);
        await().atMost(Duration.ofSeconds(30)).until(() -> lastOnTopic(person) == null);
        assertThat(coordinator.get(PEOPLE + "/" + person).body().path("state").asString())
                .isEqualTo("erased");

        record("a" + unique);
        var back = coordinator.get(PEOPLE + "/" + person).body();
        assertThat(back.path("state").asString()).isEqualTo("known");
        assertThat(coordinator.get(path).body().path("returned").asBoolean()).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> lastOnTopic(person) != null);
    }

    @Test
    void theContactOfALiveApplicationIsNotErased() throws Exception {
        var call = coordinator
                .post("/api/registration/calls", """
                        {"title":{"da":"Opslag","en":"Call"},"places":1,"opensAt":"2000-01-01T00:00:00Z",
                         "deadline":"2100-01-01T00:00:00Z","admission":"first-come"}""")
                .body()
                .path("id")
                .asString();
        var application = coordinator.post("/api/registration/calls/" + call + "/applications", """
                {"municipality":"0461","motivation":"Vi vil gerne.","themes":[],"schools":[],
                 "contact":{"name":"Chef","email":"c%1$s@kommune.example","language":"da"},
                 "participants":[{"name":"L%1$s","email":"l%1$s@kommune.example","role":"school-leader"}],
                 "reason":"Aftalt i telefonen"}""".formatted(unique));
        var made = coordinator.get(application.location()).body();
        var contact = made.path("contact").path("person").asString();
        var leader = made.path("participants").path(0).path("person").asString();
        assertThat(coordinator
                        .post(PEOPLE + "/" + contact + "/erasure", OWN_WISH)
                        .problem())
                .isEqualTo("409 STILL_CONTACT");
        assertThat(coordinator
                        .post(PEOPLE + "/" + leader + "/erasure", OWN_WISH)
                        .status())
                .isEqualTo(200);
        var without = coordinator.get(application.location()).body();
        assertThat(without.toString()).doesNotContain("l" + unique).doesNotContain("L" + unique);
        assertThat(without.path("participants").path(0).path("person").asString())
                .isEqualTo(leader);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nonsense                   | {"reason":"own-wish"} | 404 NOT_FOUND
            zzzzzzzzzzzzzzzzzzzzzzzzzz | {"reason":"own-wish"} | 404 NOT_FOUND
            zzzzzzzzzzzzzzzzzzzzzzzzzz | {"reason":"Karen"}    | 422 INVALID
            zzzzzzzzzzzzzzzzzzzzzzzzzz | {}                    | 422 INVALID
            """)
    void refusesWhatIsNotRight(String person, String body, String problem) throws Exception {
        assertThat(coordinator.post(PEOPLE + "/" + person + "/erasure", body).problem())
                .isEqualTo(problem);
    }

    @Test
    void isTheCoordinatorsBusinessOnly() throws Exception {
        var person = record("a" + unique);
        var municipality = as("municipality.0461");
        assertThat(municipality.get(PEOPLE).status()).isEqualTo(403);
        assertThat(municipality.get(PEOPLE + "/" + person + "/export").status()).isEqualTo(403);
        assertThat(municipality
                        .post(PEOPLE + "/" + person + "/erasure", OWN_WISH)
                        .status())
                .isEqualTo(403);
        assertThat(as("system").get(PEOPLE + "/" + person).status()).isEqualTo(200);
    }

    private String record(String name) throws Exception {
        var recorded = coordinator.post(PEOPLE, PERSON.formatted(name, name + "@kommune.example"));
        return recorded.body().path("person").asString();
    }

    private static void acknowledge(String service, String person, long erasure) {
        send(
                service + ".events",
                "/" + service,
                "people/" + person + "/1",
                person,
                "dk.samspil." + service + ".person-forgotten.v1",
                1,
                """
                {"person":"%s","sequence":%d,"forgottenAt":"2014-11-03T08:15:02Z"}""".formatted(person, erasure));
    }

    /** As the relay of an instance does that was paused in the middle of its work. */
    private void repeatOldDetails(String person) {
        send(
                "registration.people",
                "/registration",
                "people/" + person + "/1",
                person,
                "dk.samspil.registration.person-details.v1",
                1,
                """
                {"person":"%s","name":"a%s","email":"a@kommune.example","language":"da"}""".formatted(person, unique));
        await().atMost(Duration.ofSeconds(30)).until(() -> lastOnTopic(person) == null);
    }

    private static void send(
            String topic, String source, String id, String key, String type, long sequence, String data) {
        var message = new ProducerRecord<>(topic, key, data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", source,
                        "ce_type", type,
                        "ce_subject", key,
                        "ce_time", "2014-11-03T08:15:02Z",
                        "ce_sequence", "%019d".formatted(sequence),
                        "ce_correlationid", id,
                        "ce_causationid", id,
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", Infrastructure.get().brokers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The latest record under this key; null for a tombstone. */
    private static @org.jspecify.annotations.Nullable String lastOnTopic(String person) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", Infrastructure.get().brokers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = consumer.partitionsFor("registration.people").stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            String last = null;
            while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
                for (var each : consumer.poll(Duration.ofMillis(200))) {
                    if (person.equals(each.key())) last = each.value();
                }
            }
            return last;
        }
    }
}
