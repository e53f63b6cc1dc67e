package dk.samspil.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.samspil.embedded.Topic;
import dk.samspil.messaging.kafka.KafkaEventSender;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.mail.Sink;
import dk.samspil.notification.mail.bounces.Samples;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Infrastructure;
import dk.samspil.testkit.WithInfrastructure;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes back, by mailbox and by webhook, to the service as it runs; mail goes through real servers. */
@WithInfrastructure
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BouncesIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String BEFORE = "fedcba9876543210fedcba9876543210";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final GreenMail SERVERS = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private static final Sink SINK = Sink.refusing(recipient -> recipient.endsWith("@gone.example") ? 550 : 0);

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Infrastructure.get().broker().create(Topic.all());
        SERVERS.start();
        SERVERS.setUser("bounce@samspil.example", "bounce", "secret");
        // Another context of this test run would take the events.
        properties.add("spring.cloud.stream.bindings.events-in-0.group", () -> "bounces");
        properties.add("samspil.smtp.host", () -> "127.0.0.1");
        properties.add("samspil.smtp.port", () -> SINK.port());
        properties.add("samspil.mail.domain", () -> Samples.DOMAIN);
        properties.add("samspil.mail.envelope-from", () -> "bounce@samspil.example");
        properties.add("samspil.bounces.imap.host", () -> "127.0.0.1");
        properties.add("samspil.bounces.imap.port", () -> SERVERS.getImap().getPort());
        properties.add("samspil.bounces.imap.username", () -> "bounce");
        properties.add("samspil.bounces.imap.password", () -> "secret");
        properties.add("samspil.bounces.imap.security", () -> "none");
        properties.add("samspil.bounces.imap.every", () -> "200ms");
        properties.add("samspil.secret.bounces", () -> SECRET);
        properties.add("samspil.secret.bounces-previous", () -> BEFORE);
    }

    @AfterAll
    static void stop() {
        SERVERS.stop();
        SINK.close();
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
    void aReportInTheMailboxMakesSomebodyUnreachableUntilTheirAddressChanges() throws Exception {
        var inga = person("inga");
        var mail = mailed(inga, 1);
        deliver("postfix-hard", mail);

        await().atMost(LONG).until(() -> unreachable().contains(inga));
        var shown = get("/api/notification/emails/" + mail, "coordinator");
        assertThat(shown.path("bounce").path("kind").asString()).isEqualTo("hard");
        assertThat(shown.path("bounce").path("status").asString()).isEqualTo("5.1.1");
        assertThat(shown.path("state").asString()).isEqualTo("sent");
        await().atMost(LONG).until(() -> count("INBOX") == 0);
        assertThat(get("/api/notification/people/" + inga, "coordinator")
                        .path("contact")
                        .path("unreachableReason")
                        .asString())
                .isEqualTo("hard-bounce");

        publish("registration.events", "municipality-joined.v1", "calls", "d/" + inga, 2, joined(inga));
        var withheld = mail("/registration/calls/" + "c".repeat(26) + "/2", inga);
        await().atMost(LONG).until(() -> state(withheld).equals("suppressed unreachable"));
        publish("registration.people", "person-details.v1", "people", inga, 2, details(inga, "new"));
        await().atMost(LONG).until(() -> state(withheld).equals("sent "));
        assertThat(unreachable()).doesNotContain(inga);
    }

    @Test
    void anAddressThatTheServerDoesNotKnowMakesSomebodyUnreachable() throws Exception {
        var vera = person("vera");
        publish("registration.people", "person-details.v1", "people", vera, 1, details(vera, "gone"));
        publish("registration.events", "municipality-joined.v1", "calls", "e/" + vera, 21, joined(vera));
        var mail = mail("/registration/calls/" + "c".repeat(26) + "/21", vera);
        await().atMost(LONG).until(() -> state(mail).equals("failed "));
        await().atMost(LONG).until(() -> unreachable().contains(vera));

        publish("registration.people", "person-details.v1", "people", vera, 2, details(vera, "new"));
        await().atMost(LONG).until(() -> state(mail).equals("sent "));
        assertThat(unreachable()).doesNotContain(vera);
    }

    @Test
    void whatCannotBeReadOrMatchedIsPutAside() throws Exception {
        deliver("person", "m".repeat(26));
        deliver("postfix-hard", "z".repeat(26));
        deliver("vacation", "m".repeat(26));
        await().atMost(LONG).until(() -> count("INBOX") == 0 && count("Unclear") == 2);
    }

    @Test
    void aProviderTellsByWebhook() throws Exception {
        var kurt = person("kurt");
        var mail = mailed(kurt, 11);
        var notice = notice(mail, "hard", "5.1.1");
        assertThat(outcome(signed(SECRET, Instant.now(), notice))).isEqualTo("200 recorded");
        assertThat(outcome(signed(SECRET, Instant.now(), notice))).isEqualTo("200 unchanged");
        assertThat(outcome(signed(BEFORE, Instant.now(), notice))).isEqualTo("200 unchanged");
        assertThat(outcome(signed(SECRET, Instant.now(), notice("m".repeat(26), "hard", "5.1.1"))))
                .isEqualTo("200 unknown");
        assertThat(outcome(signed(SECRET, Instant.now(), notice.replace("samspil.example", "other.example"))))
                .isEqualTo("200 unknown");
        assertThat(unreachable()).contains(kurt);
        assertThat(post("/api/notification/people/" + kurt + "/reachable", "coordinator", "{\"reason\":\"called\"}"))
                .isEqualTo("204 ");
        assertThat(unreachable()).doesNotContain(kurt);
        assertThat(post("/api/notification/people/" + kurt + "/reachable", "coordinator", "{\"reason\":\"called\"}"))
                .isEqualTo("409 NOT_UNREACHABLE");
    }

    @Test
    void takesNoWordThatIsNotSignedOrIsTooOld() throws Exception {
        var notice = notice("m".repeat(26), "hard", "5.1.1");
        assertThat(outcome(signed("x".repeat(32), Instant.now(), notice))).isEqualTo("401 SIGNATURE_INVALID");
        assertThat(outcome(signed(SECRET, Instant.now().minusSeconds(301), notice)))
                .isEqualTo("401 SIGNATURE_INVALID");
        assertThat(outcome(signed(SECRET, Instant.now().plusSeconds(310), notice)))
                .isEqualTo("401 SIGNATURE_INVALID");
        var changed = signed(SECRET, Instant.now(), notice).POST(BodyPublishers.ofString(notice + " "));
        assertThat(outcome(changed)).isEqualTo("401 SIGNATURE_INVALID");
        assertThat(post("/api/notification/bounces", "coordinator", notice)).isEqualTo("401 SIGNATURE_INVALID");
        assertThat(outcome(signed(SECRET, Instant.now(), "x".repeat(20_000)))).isEqualTo("413 BODY_TOO_LARGE");
    }

    @Test
    void refusesNoticesThatMakeNoSense() throws Exception {
        var good = notice("m".repeat(26), "hard", "5.1.1");
        for (var bad : List.of(
                "",
                "null",
                "[]",
                "{}",
                "\"x\"",
                "{\"messageId\":",
                good.replace("hard", "HARD"),
                good.replace("hard", "bouncy"),
                good.replace("5.1.1", "9.1.1"),
                good.replace("5.1.1", "5.1.1\\r\\nX: y"),
                good.replace("\"5.1.1\"", "{}"),
                good.replace("messageId", "message"),
                notice("m".repeat(2000), "hard", "5.1.1"))) {
            assertThat(outcome(signed(SECRET, Instant.now(), bad)).substring(0, 3))
                    .as(bad)
                    .isIn("400", "422");
        }
        var random = new Random(20_140_801);
        for (int i = 0; i < 100; i++) {
            var bytes = good.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            var answer = outcome(signed(SECRET, Instant.now(), bytes));
            assertThat(answer).as("byte %d", i).matches("(200|400|422) .*");
        }
    }

    @Test
    void showsWhomNoMailReachesToThoseWhoMayKnow() throws Exception {
        for (var path : List.of("/api/notification/unreachable?after=x", "/api/notification/unreachable?after=%00")) {
            assertThat(status(request(path).header("Authorization", "Bearer operations")))
                    .isEqualTo("422 INVALID");
        }
        assertThat(status(
                        request("/api/notification/unreachable?limit=x").header("Authorization", "Bearer operations")))
                .startsWith("4");
        assertThat(status(request("/api/notification/unreachable").header("Authorization", "Bearer municipality")))
                .isEqualTo("403 FORBIDDEN");
        var reachable = "/api/notification/people/%s/reachable";
        assertThat(post(reachable.formatted("q".repeat(26)), "coordinator", "{\"reason\":\"x\"}"))
                .isEqualTo("404 NOT_FOUND");
        assertThat(post(reachable.formatted("nobody"), "coordinator", "{\"reason\":\"x\"}"))
                .isEqualTo("404 NOT_FOUND");
        assertThat(post(reachable.formatted("q".repeat(26)), "coordinator", "{\"reason\":\" \"}"))
                .isEqualTo("422 INVALID");
        assertThat(post(reachable.formatted("q".repeat(26)), "operations", "{\"reason\":\"x\"}"))
                .isEqualTo("403 FORBIDDEN");
    }

    /** A mail to somebody new, which has been sent. */
    private String mailed(String person, long sequence) throws Exception {
        publish("registration.people", "person-details.v1", "people", person, 1, details(person, "old"));
        publish("registration.events", "municipality-joined.v1", "calls", "c/" + person, sequence, joined(person));
        var mail = mail("/registration/calls/" + "c".repeat(26) + "/" + sequence, person);
        await().atMost(LONG).until(() -> state(mail).equals("sent "));
        return mail;
    }

    private static String mail(String event, String person) {
        return MailId.of(event, new PersonId(person), Template.WELCOME).value();
    }

    private static String person(String name) {
        return name.repeat(6) + "22";
    }

    private String state(String mail) throws Exception {
        var shown = get("/api/notification/emails/" + mail, "operations");
        return shown.path("state").asString("") + " " + shown.path("reason").asString("");
    }

    private List<String> unreachable() throws Exception {
        return get("/api/notification/unreachable", "operations")
                .path("items")
                .valueStream()
                .map(item -> item.path("person").asString(""))
                .toList();
    }

    private static void deliver(String sample, String mail) throws Exception {
        var message = new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(Samples.of(sample, mail)));
        var user = SERVERS.getUserManager().getUser("bounce");
        SERVERS.getManagers()
                .getImapHostManager()
                .getInbox(user)
                .appendMessage(message, new Flags(), Date.from(Instant.now()));
    }

    private static int count(String folder) {
        var user = SERVERS.getUserManager().getUser("bounce");
        var found = SERVERS.getManagers().getImapHostManager().getFolder(user, folder);
        return found == null ? 0 : found.getMessageCount();
    }

    private static String notice(String mail, String kind, String status) {
        return "{\"messageId\":\"<%s@samspil.example>\",\"kind\":\"%s\",\"status\":\"%s\"}"
                .formatted(mail, kind, status);
    }

    private HttpRequest.Builder signed(String secret, Instant at, String body) throws GeneralSecurityException {
        return signed(secret, at, body.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder signed(String secret, Instant at, byte[] body) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
        return request("/api/notification/bounces")
                .header("Content-Type", "application/json")
                .header("Samspil-Timestamp", Long.toString(at.getEpochSecond()))
                .header("Samspil-Signature", "v1=" + HexFormat.of().formatHex(mac.doFinal(body)))
                .POST(BodyPublishers.ofByteArray(body));
    }

    private String post(String path, String role, String body) throws Exception {
        return status(request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + role)
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode get(String path, String role) throws Exception {
        return JSON.readTree(
                send(request(path).header("Authorization", "Bearer " + role)).body());
    }

    private String outcome(HttpRequest.Builder request) throws Exception {
        return status(request);
    }

    /** The status, with the problem's code or the outcome. */
    private static String status(HttpRequest.Builder request) throws Exception {
        var answer = send(request);
        if (answer.body().isEmpty()) return answer.statusCode() + " ";
        var body = JSON.readTree(answer.body());
        return answer.statusCode() + " "
                + body.path("code").asString(body.path("outcome").asString(""));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        var port = environment.getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static void publish(String topic, String type, String kind, String key, long sequence, String json) {
        var at = Instant.now();
        var entry = new OutboxEntry(
                sequence,
                sequence,
                OutboxEntry.Kind.EVENT,
                topic,
                "dk.samspil.registration." + type,
                key,
                "",
                "flow",
                "command",
                TraceParent.fresh().header(),
                at,
                at,
                json.getBytes(StandardCharsets.UTF_8));
        var id = kind.equals("people") ? key : "c".repeat(26);
        try (var sender =
                new KafkaEventSender("/registration", Infrastructure.get().brokers(), Map.of())) {
            sender.begin().send(kind, id, entry).join();
        }
    }

    private static String details(String person, String host) {
        return """
                {"person":"%s","name":"Åse Ærø","email":"%s@%s.example","title":null,
                 "municipality":"0461","language":"da"}""".formatted(person, person, host);
    }

    private static String joined(String contact) {
        return """
                {"call":"%s","municipality":"0461","region":"1083","application":"%s-0461","contact":"%s",
                 "participants":[{"person":"%s","role":"school-director"}],"joinedAt":"2014-09-01T10:00:00Z"}""".formatted("c".repeat(26), "c".repeat(26), contact, contact);
    }
}
