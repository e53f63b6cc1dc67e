package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

class HttpConferenceLettersTest {
    private static final String LETTER = """
            {"token":"i.abc","call":"c","conference":"d","region":"1083","title":{"da":"Læring","en":"Learning"},
             "startsAt":"2015-10-26T08:00:00Z","endsAt":"2015-10-26T14:30:00Z",
             "venue":{"name":"Odeon","address":"Odeons Kvarter 1"},"state":"open"}""";

    private static final String AGENDA = """
            {"title":{"da":"Læring","en":"Learning"},"startsAt":"2015-10-26T08:00:00Z",
             "venue":{"name":"Odeon","address":"Odeons Kvarter 1"},"version":3,
             "sessions":[{"session":"s1","title":{"da":"Ro","en":"Calm"},"startsAt":"2015-10-26T09:00:00Z",
                          "endsAt":"2015-10-26T10:00:00Z","room":"Sal A"}]}""";

    private final HttpServer conference = server();
    private int status = 200;
    private String body = LETTER;

    @BeforeEach
    void start() {
        conference.createContext("/api/conference/invitations/inv-1/letter", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        conference.start();
    }

    @AfterEach
    void stop() {
        conference.stop(0);
    }

    @Test
    void readsTheLetterAndIgnoresWhatItDoesNotNeed() {
        var letter = letters().find("inv-1").orElseThrow();
        assertThat(letter.token()).isEqualTo("i.abc");
        assertThat(letter.title().da()).isEqualTo("Læring");
        assertThat(letter.startsAt()).isEqualTo(Instant.parse("2015-10-26T08:00:00Z"));
        assertThat(letter.position()).isNull();
        assertThat(letter.sequence()).isNull();
        assertThat(letter.isCalledOff()).isFalse();
        assertThat(letter.toString()).doesNotContain("i.abc");
    }

    @Test
    void readsTheCodeOfATicketAndKeepsItToItself() {
        body = LETTER.replace("\"open\"}", "\"confirmed\",\"ticket\":7,\"ticketCode\":\"ABCD-EFGH\"}");
        var letter = letters().find("inv-1").orElseThrow();
        assertThat(letter.ticketCode()).isEqualTo("ABCD-EFGH");
        assertThat(letter.toString()).doesNotContain("ABCD");
    }

    @Test
    void readsTheAnswerOfAnEarlierReleaseThatKnowsOfNoTickets() {
        assertThat(letters().find("inv-1").orElseThrow().ticketCode()).isNull();
    }

    @Test
    void readsWhatASpeakerHasInAnAgenda() {
        conference.createContext("/api/conference/conferences/c1/agenda/letter", exchange -> {
            var body = AGENDA.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(
                    "person=p1".equals(exchange.getRequestURI().getQuery()) ? 200 : 400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        var agenda = letters().agenda("c1", "p1").orElseThrow();
        assertThat(agenda.version()).isEqualTo(3);
        assertThat(agenda.has("s1")).isTrue();
        assertThat(agenda.sessions().getFirst().room()).isEqualTo("Sal A");
        assertThat(letters().agenda("c2", "p1")).isEmpty();
    }

    @Test
    void anInvitationThatIsGoneIsNoFailure() {
        assertThat(letters().find("inv-2")).isEmpty();
    }

    @Test
    void aServiceThatFailsIsNotAnAnswer() {
        status = 503;
        assertThatThrownBy(() -> letters().find("inv-1")).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void aRefusalIsToldFromAnAbsence(int refusal) {
        status = refusal;
        assertThatThrownBy(() -> letters().find("inv-1"))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining(Integer.toString(refusal))
                .hasMessageNotContaining("i.abc");
    }

    private HttpConferenceLetters letters() {
        var client =
                RestClient.create("http://localhost:" + conference.getAddress().getPort());
        return new HttpConferenceLetters(() -> client);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
