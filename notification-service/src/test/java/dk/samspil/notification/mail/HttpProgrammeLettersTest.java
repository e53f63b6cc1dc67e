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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

class HttpProgrammeLettersTest {
    private static final String MEETING = """
            {"uid":"m1@meetings.samspil.dk","title":{"da":"Møde","en":"Meeting"},"startsAt":"2014-10-06T11:00:00Z",
             "endsAt":"2014-10-06T14:00:00Z","place":"Odense","state":"scheduled","sequence":0,"agenda":[],
             "expected":true,"more":1}""";
    private static final String MESSAGE = """
            {"subject":{"da":"Nyt","en":"News"},"body":{"da":"Æblet","en":"The apple"}}""";

    private static final String CALL = """
            {"id":"c1","state":"open","opensAt":"2014-08-11T06:00:00Z","deadline":"2014-09-12T10:00:00Z",
             "admission":"selection","places":12,"taken":9,"free":3,"waiting":2,"undecided":4}""";

    private final HttpServer registration = server();
    private int status = 200;
    private String asked = "";

    @BeforeEach
    void start() {
        answers("/api/registration/meetings/m1/letter", MEETING);
        answers("/api/registration/messages/n1/letter", MESSAGE);
        answers("/api/registration/calls/c1", CALL);
        registration.start();
    }

    @AfterEach
    void stop() {
        registration.stop(0);
    }

    @Test
    void readsAMeetingAsAPersonIsToBeToldOfIt() {
        var letter = letters().meeting("m1", "p1").orElseThrow();
        assertThat(asked).isEqualTo("person=p1");
        assertThat(letter.title().da()).isEqualTo("Møde");
        assertThat(letter.expected()).isTrue();
        assertThat(letter.cancelledBecause()).isNull();
    }

    @Test
    void readsAMessage() {
        assertThat(letters().message("n1").orElseThrow().body().da()).isEqualTo("Æblet");
    }

    @Test
    void readsACallAsEverybodyMaySeeIt() {
        var call = letters().call("c1").orElseThrow();
        assertThat(call.places()).isEqualTo(12);
        assertThat(call.undecided()).isEqualTo(4);
        assertThat(call.takesApplications()).isTrue();
        assertThat(letters().call("c2")).isEmpty();
    }

    @Test
    void whatIsGoneIsNoFailure() {
        assertThat(letters().meeting("m2", "p1")).isEmpty();
        assertThat(letters().message("n2")).isEmpty();
    }

    @Test
    void whatIsForgottenIsNoFailureEither() {
        status = 410;
        assertThat(letters().message("n1")).isEmpty();
    }

    @Test
    void aServiceThatFailsIsNotAnAnswer() {
        status = 503;
        assertThatThrownBy(() -> letters().message("n1"))
                .isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(LetterRefused.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void aRefusalIsToldFromAnAbsence(int refusal) {
        status = refusal;
        assertThatThrownBy(() -> letters().message("n1"))
                .isInstanceOf(LetterRefused.class)
                .hasMessageContaining(Integer.toString(refusal));
    }

    private void answers(String path, String body) {
        registration.createContext(path, exchange -> {
            asked = String.valueOf(exchange.getRequestURI().getQuery());
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private HttpProgrammeLetters letters() {
        var client = RestClient.create(
                "http://localhost:" + registration.getAddress().getPort());
        return new HttpProgrammeLetters(() -> client);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
