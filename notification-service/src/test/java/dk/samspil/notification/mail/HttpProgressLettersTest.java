package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class HttpProgressLettersTest {
    private static final String PARTICIPATION = """
            {"municipality":"0461","call":"c1","state":"active","contact":"k1",
             "steps":[{"step":"sign-agreement","owner":"municipality","dueOn":"2014-09-08"},
                      {"step":"baseline","owner":"municipality","dueOn":"2014-10-08",
                       "completedAt":"2014-09-08T10:00:00Z"}],"more":1}""";
    private static final String FEEDBACK = """
            {"state":"requested","expected":true,"title":"Makkerlæsning","dueOn":"2015-01-26"}""";

    private final HttpServer progression = server();
    private int status = 200;
    private String asked = "";

    @BeforeEach
    void start() {
        answers("/api/progression/municipalities/0461/letter", PARTICIPATION);
        answers("/api/progression/feedback/f1/letter", FEEDBACK);
        progression.start();
    }

    @AfterEach
    void stop() {
        progression.stop(0);
    }

    @Test
    void readsHowAMunicipalityStands() {
        var letter = letters().participation("c1", "0461").orElseThrow();
        assertThat(asked).isEqualTo("call=c1");
        assertThat(letter.isActive()).isTrue();
        assertThat(letter.isLedBy("p1")).isFalse();
        assertThat(letter.steps().getFirst().completedAt()).isNull();
        assertThat(letter.steps().getLast().dueOn()).isEqualTo("2014-10-08");
    }

    @Test
    void readsFeedbackAsItConcernsAPerson() {
        var letter = letters().feedback("f1", "p1").orElseThrow();
        assertThat(asked).isEqualTo("person=p1");
        assertThat(letter.title()).isEqualTo("Makkerlæsning");
        assertThat(letter.expected()).isTrue();
    }

    @Test
    void whatIsGoneIsNoFailureARefusalIsOneAndSoIsSilence() {
        assertThat(letters().participation("c1", "0101")).isEmpty();
        assertThat(letters().feedback("f2", "p1")).isEmpty();
        status = 403;
        assertThatThrownBy(() -> letters().feedback("f1", "p1")).isInstanceOf(LetterRefused.class);
        status = 503;
        assertThatThrownBy(() -> letters().participation("c1", "0461")).isInstanceOf(RuntimeException.class);
    }

    private HttpProgressLetters letters() {
        var client =
                RestClient.create("http://localhost:" + progression.getAddress().getPort());
        return new HttpProgressLetters(() -> client);
    }

    private void answers(String path, String json) {
        progression.createContext(path, exchange -> {
            asked = exchange.getRequestURI().getQuery();
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
