package dk.samspil.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.embedded.Topic;
import dk.samspil.messaging.kafka.CloudEvents;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.messaging.Occurrence;
import dk.samspil.notification.messaging.World;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on the real broker and store, from events to an independent mail server. */
@WithInfrastructure
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NotificationIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> MAILBOX = new CopyOnWriteArrayList<>();
    private static final SMTPServer SERVER = SMTPServer.port(0)
            .simpleMessageListener(new SimpleMessageListener() {
                @Override
                public boolean accept(String from, String recipient) {
                    return true;
                }

                @Override
                public void deliver(String from, String recipient, InputStream data) throws IOException {
                    MAILBOX.add(recipient + "\n" + new String(data.readAllBytes(), StandardCharsets.UTF_8));
                }
            })
            .build();

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        Infrastructure.get().broker().create(Topic.all());
        SERVER.start();
        properties.add("samspil.smtp.port", SERVER::getPortAllocated);
        properties.add("samspil.services.conference.url", () -> "http://localhost:9");
    }

    /** A token is the name of its role. */
    @TestConfiguration
    static class Tokens {
        @Bean
        JwtDecoder roleByName() {
            return token -> Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject(token)
                    .claim("roles", List.of(token))
                    .build();
        }
    }

    @Test
    void welcomesAMunicipalityOnceWhateverArrivesFirst() throws Exception {
        var anne = "anne".repeat(6) + "22";
        var joined = joined("0461", anne);
        publish("registration.events", "municipality-joined.v1", "calls/c", "c/0461", 5, joined);
        await().atMost(LONG).until(() -> list("?recipient=" + anne).contains("\"awaiting-contact\""));

        publish("registration.people", "person-details.v1", "people/" + anne, anne, 1, details(anne, "da"));
        await().atMost(LONG)
                .until(() -> list("?recipient=" + anne + "&state=sent").contains("\"welcome\""));
        publish("registration.events", "municipality-joined.v1", "calls/c", "c/0461", 5, joined);
        publish("registration.events", "application-submitted.v1", "calls/c", "c/0461", 6, submitted("0461", anne));
        await().atMost(LONG)
                .until(() -> list("?recipient=" + anne + "&state=sent").contains("\"receipt\""));

        var mails = mailsTo(anne);
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst())
                .contains("Message-ID: <", "@samspil.dk>", "Auto-Submitted: auto-generated", "multipart/alternative");
        assertThat(list("?correlation=flow-5"))
                .contains("\"welcome\"", "\"smtpReply\":\"250")
                .doesNotContain("receipt", "@skole");
    }

    @Test
    void mailsWhoeverSpeaksForTheMunicipalityByNow() throws Exception {
        var ida = "idaa".repeat(6) + "22";
        var jon = "jona".repeat(6) + "22";
        publish("registration.people", "person-details.v1", "people/" + jon, jon, 1, details(jon, "da"));
        publish("registration.events", "application-submitted.v1", "calls/c", "c/0740", 41, submitted("0740", ida));
        await().atMost(LONG).until(() -> list("?recipient=" + ida).contains("\"awaiting-contact\""));

        var amended = submitted("0740", jon).replace("submittedAt", "amendedAt");
        publish("registration.events", "application-amended.v1", "calls/c", "c/0740", 42, amended);
        await().atMost(LONG)
                .until(() -> list("?recipient=" + jon + "&state=sent").contains("\"receipt\""));
        publish("registration.people", "person-details.v1", "people/" + ida, ida, 1, details(ida, "da"));

        assertThat(list("?recipient=" + jon)).contains("\"handedOn\":true");
        assertThat(mailsTo(jon)).hasSize(1);
        publish("registration.events", "municipality-waitlisted.v1", "calls/c", "c/0740", 43, waitlisted("0740", ida));
        await().atMost(LONG)
                .until(() -> list("?recipient=" + jon + "&state=sent").contains("\"waiting-list\""));
        assertThat(mailsTo(ida)).isEmpty();
    }

    @Test
    void sendsNothingToAnErasedPerson() throws Exception {
        var bo = "bobo".repeat(6) + "22";
        publish("registration.people", "person-details.v1", "people/" + bo, bo, 1, details(bo, "en"));
        publish("registration.people", "", "people/" + bo, bo, 2, null);
        publish("registration.events", "application-submitted.v1", "calls/c", "c/0101", 9, submitted("0101", bo));
        await().atMost(LONG).until(() -> {
            var list = list("?recipient=" + bo);
            return list.contains("\"suppressed\"") || list.contains("\"awaiting-contact\"");
        });
        await().atMost(LONG).until(() -> list("?recipient=" + bo).contains("\"suppressed\""));
        assertThat(mailsTo(bo)).isEmpty();
    }

    @Test
    void tellsWhatItHoldsOfAPersonUntilTheyAreErased() throws Exception {
        var dan = "dada".repeat(6) + "22";
        publish("registration.people", "person-details.v1", "people/" + dan, dan, 1, details(dan, "en"));
        await().atMost(LONG).until(() -> held(dan).contains("Åse Ærø"));
        publish("registration.events", "person-erased.v1", "people/" + dan, dan, 3, """
                {"person":"%s","sequence":2,"erasedAt":"2014-11-03T08:15:00Z"}""".formatted(dan));
        await().atMost(LONG).until(() -> held(dan).contains("NOT_FOUND"));
        assertThat(held("nobody")).contains("NOT_FOUND");
    }

    /** Everything that the service hears, as it lies on the topics of a programme that is over: it is read anew. */
    @Test
    void mailsNothingOfThePastWhenItIsBuiltFromItsTopics() throws Exception {
        var world = new World('q');
        var erased = world.recipients().getFirst();
        var others = world.recipients().stream().skip(1).toList();
        for (var person : others) {
            publish("registration.people", "person-details.v1", "people/" + person, person, 1, details(person, "da"));
        }
        publish("registration.people", "", "people/" + erased, erased, 2, null);
        for (var event : world.events()) publish(event);

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(world.recipients()).allSatisfy(person -> {
                    assertThat(states(person)).isNotEmpty().isSubsetOf("expired", "suppressed");
                }));
        assertThat(world.recipients())
                .allSatisfy(person -> assertThat(mailsTo(person)).isEmpty());
        assertThat(held(erased)).doesNotContain("Åse Ærø", "\"contact\"");
        await().atMost(LONG).until(() -> held(others.getFirst()).contains("Åse Ærø"));
    }

    /** Of all mails to a person. */
    private List<String> states(String person) {
        return JSON.readTree(list("?limit=200&recipient=" + person))
                .path("items")
                .valueStream()
                .map(mail -> mail.path("state").asString(""))
                .toList();
    }

    private String held(String person) {
        return String.valueOf(
                ask("/api/notification/people/" + person, "coordinator").getBody());
    }

    @Test
    void showsMailsToThoseWhoMaySeeThem() {
        assertThat(get("", "coordinator").getStatusCode().value()).isEqualTo(200);
        assertThat(get("", "municipality").getStatusCode().value()).isEqualTo(403);
        assertThat(get("/" + "a".repeat(26), "operations").getStatusCode().value())
                .isEqualTo(404);
        assertThat(get("/x", "operations").getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void namesTheFieldThatMakesNoSense() {
        for (var query : List.of(
                "?state=lost",
                "?uncertain=maybe",
                "?bounced=often",
                "?template=spam",
                "?after=x",
                "?recipient=x",
                "?after=1-x")) {
            var answer = get(query, "operations");
            assertThat(answer.getStatusCode().value()).as(query).isEqualTo(422);
            assertThat(answer.getBody()).contains("\"INVALID\"", query.substring(1, query.indexOf('=')));
        }
        assertThat(get("?limit=x", "operations").getStatusCode().is4xxClientError())
                .isTrue();
    }

    @Test
    void showsHowEveryMailLooksInAFrameThatRunsNothing() {
        for (var template : Template.values()) {
            var path = "/api/notification/templates/" + template.code() + "/preview";
            assertThat(list("/api/notification/templates", "operations")).contains("\"" + template.code() + "\"");
            assertThat(list(path + "?language=en", "coordinator")).contains("\"language\":\"en\"", "\"madeUp\":true");
            var page = ask(path + "/html", "operations");
            assertThat(page.getBody()).startsWith("<!doctype html>").contains("lang=\"da\"");
            assertThat(page.getHeaders().getFirst("Content-Security-Policy"))
                    .startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
                    .contains("sandbox", "frame-ancestors 'self'");
            assertThat(page.getHeaders().getFirst("Cache-Control")).isEqualTo("no-store");
            assertThat(page.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void refusesPreviewsOfWhatThereIsNotAndToWhomTheyAreNotFor() {
        var path = "/api/notification/templates/";
        assertThat(ask(path + "spam/preview", "operations").getStatusCode().value())
                .isEqualTo(404);
        assertThat(ask(path + "welcome/preview?language=de", "operations").getBody())
                .contains("\"INVALID\"", "\"language\"");
        assertThat(ask(path + "welcome/preview/html", "municipality")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        for (var id : List.of("x", "a".repeat(26))) {
            assertThat(get("/" + id + "/preview", "operations").getStatusCode().value())
                    .isEqualTo(404);
            assertThat(get("/" + id + "/preview/html", "operations")
                            .getStatusCode()
                            .value())
                    .isEqualTo(404);
        }
        assertThat(get("/x/preview", "municipality").getStatusCode().value()).isEqualTo(403);
    }

    private String list(String path, String role) {
        return String.valueOf(ask(path, role).getBody());
    }

    @Test
    void countsExportsAndFindsWhatBecameOfMails() throws Exception {
        var eva = "evae".repeat(6) + "22";
        publish("registration.events", "municipality-joined.v1", "calls/c", "c/0157", 21, joined("0157", eva));
        await().atMost(LONG).until(() -> list("?recipient=" + eva).contains("\"awaiting-contact\""));

        assertThat(list("/counts?recipient=" + eva))
                .contains("\"total\":1", "\"awaiting-contact\":1", "\"welcome\":{", "\"bounced\":0");
        assertThat(list("/export?recipient=" + eva)).contains("template;", eva + ";welcome;", ";awaiting-contact;");
        assertThat(list("?event=/registration/calls/c/21")).contains(eva);
        var id = idOf(list("?recipient=" + eva));
        assertThat(list("?messageId=" + id + "@samspil.dk")).contains(id);
        assertThat(list("?recipient=" + eva + "&before=2014-01-01T00:00:00Z")).doesNotContain(id);
        assertThat(list("/counts?state=lost")).contains("\"INVALID\"", "state");
        assertThat(get("/export", "municipality").getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void aMailThatWaitsCanBeDismissedWithAReasonAndOnce() throws Exception {
        var finn = "finn".repeat(6) + "22";
        publish("registration.events", "municipality-joined.v1", "calls/c", "c/0159", 22, joined("0159", finn));
        await().atMost(LONG).until(() -> list("?recipient=" + finn).contains("\"awaiting-contact\""));
        var id = idOf(list("?recipient=" + finn));

        assertThat(dismiss(id, "{\"reason\":\" \"}").getStatusCode().value()).isEqualTo(422);
        var dismissed = dismiss(id, "{\"reason\":\"they were told by phone\"}");
        assertThat(dismissed.getBody())
                .contains("\"suppressed\"", "\"dismissed\"", "\"by\":\"coordinator\"", "told by phone");
        assertThat(dismiss(id, "{\"reason\":\"again\"}").getBody()).contains("\"SETTLED\"");
        assertThat(dismiss("a".repeat(26), "{\"reason\":\"x\"}").getStatusCode().value())
                .isEqualTo(404);
    }

    private static String idOf(String page) {
        var found = Pattern.compile("\"id\":\"([a-z2-7]{26})\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ResponseEntity<String> dismiss(String id, String body) {
        return RestClient.create("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                .post()
                .uri("/api/notification/emails/" + id + "/dismissal")
                .headers(headers -> headers.setBearerAuth("coordinator"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .onStatus(HttpStatusCode::isError, (_, _) -> {})
                .toEntity(String.class);
    }

    @Test
    void operationsPauseAndResumeSending() throws Exception {
        assertThat(steer("pause", "municipality", "bulk").getStatusCode().value())
                .isEqualTo(403);
        assertThat(steer("pause", "coordinator", "bulk").getStatusCode().value())
                .isEqualTo(403);
        assertThat(steer("pause", "operations", "fast").getBody()).contains("\"INVALID\"", "\"lane\"");
        assertThat(steer("resume", "operations", "service").getBody()).contains("NOT_PAUSED");

        assertThat(steer("pause", "operations", "service").getBody())
                .contains("\"paused\"", "the provider asks us to", "\"breaker\":\"closed\"");
        assertThat(steer("pause", "operations", "service").getBody()).contains("ALREADY_PAUSED");
        var eva = "ella".repeat(6) + "22";
        publish("registration.people", "person-details.v1", "people/" + eva, eva, 1, details(eva, "da"));
        publish("registration.events", "application-submitted.v1", "calls/c", "c/0751", 31, submitted("0751", eva));
        await().atMost(LONG).until(() -> list("?recipient=" + eva).contains("\"reason\":\"paused\""));
        assertThat(list("?recipient=" + eva)).contains("\"queued\"", "\"heldSince\":\"2");
        assertThat(sending("coordinator")).containsPattern("\"held\":\\{\"total\":[1-9]\\d*,\"paused\":[1-9]");
        assertThat(mailsTo(eva)).isEmpty();

        assertThat(steer("resume", "operations", "all").getStatusCode().value()).isEqualTo(200);
        await().atMost(LONG)
                .until(() -> list("?recipient=" + eva + "&state=sent").contains("\"receipt\""));
        assertThat(mailsTo(eva)).hasSize(1);
    }

    private String sending(String role) {
        return String.valueOf(ask("/api/notification/sending", role).getBody());
    }

    private ResponseEntity<String> steer(String what, String role, String lane) {
        return RestClient.create("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                .post()
                .uri("/api/notification/sending/" + what)
                .headers(headers -> headers.setBearerAuth(role))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"lane\":\"%s\",\"reason\":\"the provider asks us to\"}".formatted(lane))
                .retrieve()
                .onStatus(HttpStatusCode::isError, (_, _) -> {})
                .toEntity(String.class);
    }

    private static List<String> mailsTo(String person) {
        return MAILBOX.stream().filter(mail -> mail.startsWith(person + "@")).toList();
    }

    private String list(String query) {
        return String.valueOf(get(query, "operations").getBody());
    }

    private ResponseEntity<String> get(String path, String role) {
        return ask("/api/notification/emails" + path, role);
    }

    private ResponseEntity<String> ask(String path, String role) {
        return RestClient.create("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                .get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(role))
                .retrieve()
                .onStatus(HttpStatusCode::isError, (_, _) -> {})
                .toEntity(String.class);
    }

    private static void publish(
            String topic, String type, String aggregate, String key, long sequence, @Nullable String json)
            throws ExecutionException, InterruptedException {
        send(topic, "dk.samspil.registration." + type, aggregate, key, sequence, Instant.now(), json);
    }

    private static void publish(Occurrence event) throws ExecutionException, InterruptedException {
        var producer = event.type().split("\\.", -1)[2];
        var aggregate = "things/" + event.about().key();
        var key = event.about().key();
        send(
                producer + ".events",
                event.type(),
                aggregate,
                key,
                event.about().sequence(),
                event.about().time(),
                event.data());
    }

    private static void send(
            String topic, String type, String aggregate, String key, long sequence, Instant time, @Nullable String json)
            throws ExecutionException, InterruptedException {
        var parts = aggregate.split("/", 2);
        var source = "/" + topic.substring(0, topic.indexOf('.'));
        var entry = new OutboxEntry(
                sequence,
                sequence,
                json == null ? OutboxEntry.Kind.TOMBSTONE : OutboxEntry.Kind.EVENT,
                topic,
                type,
                key,
                topic.equals("registration.events") ? "call=" + "c".repeat(26) : "",
                "flow-" + sequence,
                "command",
                "",
                time,
                Instant.now(),
                json == null ? null : json.getBytes(StandardCharsets.UTF_8));
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Infrastructure.get().brokers());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(CloudEvents.record(source, parts[0], parts[1], entry)).get();
        }
    }

    private static String details(String person, String language) {
        return """
                {"person":"%s","name":"Åse Ærø","email":"%s@skole.example","title":"skolechef",
                 "municipality":"0461","language":"%s"}""".formatted(person, person, language);
    }

    private static String joined(String municipality, String contact) {
        return """
                {"call":"%s","municipality":"%s","region":"1083","application":"%s-%s","contact":"%s",
                 "participants":[{"person":"%s","role":"school-director"}],"joinedAt":"2014-09-01T10:00:00Z"}""".formatted("c".repeat(26), municipality, "c".repeat(26), municipality, contact, contact);
    }

    private static String submitted(String municipality, String contact) {
        return """
                {"call":"%s","municipality":"%s","application":"%s-%s","contact":"%s",
                 "participants":[{"person":"%s","role":"school-director"}],"submittedAt":"2014-09-01T10:00:00Z"}""".formatted("c".repeat(26), municipality, "c".repeat(26), municipality, contact, contact);
    }

    private static String waitlisted(String municipality, String contact) {
        return """
                {"call":"%s","municipality":"%s","application":"%s-%s","contact":"%s","position":7,
                 "reason":"places-taken","waitlistedAt":"2014-09-01T10:00:00Z"}""".formatted("c".repeat(26), municipality, "c".repeat(26), municipality, contact);
    }
}
