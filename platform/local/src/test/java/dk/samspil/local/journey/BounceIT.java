package dk.samspil.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.local.Play;
import dk.samspil.local.setting.Secrets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A provider tells through the door, signed and without session or token, that a mail has come back: the coordinator
 * sees whom no mail reaches, in the list, in conference planning and among the incidents, until somebody says that the
 * address works after all.
 */
@WithRealSystem
@Order(Integer.MAX_VALUE - 4)
class BounceIT {

    private static final String BOUNCES = "/api/notification/bounces";
    private static final String INVITATIONS = "/api/notification/emails?template=invitation&state=sent&limit=1";

    private final RealSystem system;
    private final Api coordinator;
    private final Api operations;

    BounceIT(RealSystem system) {
        this.system = system;
        this.coordinator = Api.as(system, "coordinator", "");
        this.operations = Api.as(system, "operations", "");
    }

    /** Alone, without the journey before it, there must be a mail that could come back. */
    @BeforeEach
    void mailsHaveBeenSent() {
        if (coordinator.get(INVITATIONS).items().isEmpty()) {
            ServiceLoader.load(Play.class).findFirst().orElseThrow().play(system);
        }
    }

    @Test
    void whatComesBackIsSeenWhereverThePersonMatters() throws GeneralSecurityException {
        JsonNode mail = coordinator.get(INVITATIONS).items().getFirst();
        String person = mail.path("recipient").asString("");
        String notice = Api.json(new Notice(mail.path("messageId").asString(""), "hard", "5.1.1"));

        assertThat(Api.at(system.gateway()).post(BOUNCES, notice).text("code")).isEqualTo("SIGNATURE_INVALID");
        assertThat(signed(notice).post(BOUNCES, notice).text("outcome")).isEqualTo("recorded");
        assertThat(signed(notice).post(BOUNCES, notice).text("outcome")).isEqualTo("unchanged");

        assertThat(unreachable()).contains(person);
        soon().until(() -> invitations(person).anyMatch(since -> !since.isEmpty()));
        soon().until(() -> incidents(person).equals(List.of("open")));
        assertThat(operations
                        .get("/api/operations/flows/person=" + person + "?limit=500")
                        .items())
                .extracting(entry -> entry.path("name").asString(""))
                .contains("notification.email-bounced", "notification.contact-unreachable");

        fromWhatHappenedToWhatCameBack(mail);

        String path = "/api/notification/people/" + person + "/reachable";
        assertThat(coordinator.post(path, "{\"reason\": \"called\"}").status()).isEqualTo(204);

        assertThat(unreachable()).doesNotContain(person);
        soon().until(() -> invitations(person).allMatch(String::isEmpty));
        soon().until(() -> incidents(person).equals(List.of("closed")));
    }

    /** One correlation id, from the event that the mail tells of, over the mail server's reply, to the bounce. */
    private void fromWhatHappenedToWhatCameBack(JsonNode mail) {
        String id = mail.path("id").asString("");
        String key = "correlation=" + mail.path("correlation").asString("");
        soon().untilAsserted(() -> {
            List<JsonNode> flow = flow(key);
            assertThat(flow)
                    .extracting(entry -> entry.path("event").asString(""))
                    .contains(mail.path("event").asString("?"));
            List<JsonNode> told = flow.stream()
                    .filter(entry -> entry.path("mail").path("id").asString("").equals(id))
                    .toList();
            assertThat(told)
                    .extracting(entry -> entry.path("name").asString(""))
                    .containsSubsequence("notification.email-sent", "notification.email-bounced");
            assertThat(told).extracting(entry -> entry.path("mail")).allSatisfy(known -> {
                assertThat(known.path("smtpReply").asString("")).startsWith("250");
                assertThat(known.path("bounce").path("kind").asString("")).isEqualTo("hard");
                assertThat(known.path("bounce").path("status").asString("")).isEqualTo("5.1.1");
                assertThat(known.path("bounce").path("at").asString("")).isNotEmpty();
            });
        });
    }

    /** All parts of a flow. */
    private List<JsonNode> flow(String key) {
        String encoded = URLEncoder.encode(key, StandardCharsets.UTF_8);
        List<JsonNode> all = new ArrayList<>();
        for (String next = ""; ; ) {
            String after = next.isEmpty() ? "" : "&after=" + next;
            Reply part = operations.get("/api/operations/flows?limit=500&key=" + encoded + after);
            all.addAll(part.items());
            next = part.body().path("next").asString("");
            if (next.isEmpty()) return all;
        }
    }

    private record Notice(String messageId, String kind, String status) {}

    private Api signed(String body) throws GeneralSecurityException {
        String now = Long.toString(Instant.now().getEpochSecond());
        byte[] secret =
                Secrets.loadOrCreate(system.secrets()).value(Secrets.BOUNCES).getBytes(StandardCharsets.UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        byte[] digest = mac.doFinal((now + "." + body).getBytes(StandardCharsets.UTF_8));
        return Api.at(system.gateway())
                .with("Samspil-Timestamp", now)
                .with("Samspil-Signature", "v1=" + HexFormat.of().formatHex(digest));
    }

    private List<String> unreachable() {
        return coordinator.get("/api/notification/unreachable").items().stream()
                .map(item -> item.path("person").asString(""))
                .toList();
    }

    /** Since when no mail reaches the person, as each of their invitations says; empty where mails do. */
    private Stream<String> invitations(String person) {
        return coordinator
                .get("/api/conference/people/" + person)
                .body()
                .path("invitations")
                .valueStream()
                .map(invitation -> invitation.path("unreachableSince").asString(""));
    }

    private List<String> incidents(String person) {
        return operations.get("/api/operations/incidents").items().stream()
                .filter(i -> i.path("expectation").asString("").equals("contact-unreachable"))
                .filter(i -> i.path("keys").path("person").asString("").equals(person))
                .map(i -> i.path("state").asString(""))
                .toList();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(300));
    }
}
