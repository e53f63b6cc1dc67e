package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RatesTest {

    private final Issuer issuer = new Issuer();
    private final Downstream registration = new Downstream();
    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway = new RunningGateway(
                issuer.url(),
                registration.address(),
                "--samspil.gateway.rate.requests=5",
                "--samspil.gateway.rate.per=1h",
                "--samspil.gateway.invitation-rate.requests=2",
                "--samspil.gateway.invitation-rate.per=30m",
                "--samspil.services.conference.url=" + registration.address());
    }

    @AfterEach
    void stop() {
        gateway.close();
        registration.close();
        issuer.close();
    }

    @Test
    void turnsAwayWhoAsksForTooMuchAndSaysWhenToComeBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(gateway.send(gateway.to("/api/registration/x")).statusCode())
                    .isEqualTo(200);
        }

        HttpResponse<String> answer = gateway.send(gateway.to("/api/registration/x"));

        RunningGateway.assertProblem(answer, 429, "RATE_LIMITED");
        assertThat(answer.headers().firstValueAsLong("retry-after").orElseThrow())
                .isBetween(1L, 3_600L);
        assertThat(registration.seen()).hasSize(5);
    }

    @Test
    void countsAPathHoweverItIsSpelled() throws Exception {
        for (int i = 0; i < 5; i++) {
            gateway.send(gateway.to("/%61pi/registration/x"));
        }

        RunningGateway.assertProblem(gateway.send(gateway.to("/api/%72egistration/x")), 429, "RATE_LIMITED");
    }

    @Test
    void countsEachCallerAlone() throws Exception {
        for (int i = 0; i < 6; i++) {
            gateway.send(gateway.to("/api/registration/x"));
        }

        HttpResponse<String> other =
                gateway.send(gateway.to("/api/registration/x").header("Authorization", "Bearer " + issuer.token()));

        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void countsAClientByWhatItIsAndNotByWhatItClaims() throws Exception {
        int refused = 0;
        for (int i = 0; i < 8; i++) {
            HttpResponse<String> answer =
                    gateway.send(gateway.to("/api/registration/x").header("X-Forwarded-For", "10.0.0." + i));
            refused += answer.statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(3);
    }

    @Test
    void countsAnswersToInvitationsByAddressMoreStrictly() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(answerInvitation().statusCode()).isEqualTo(200);
        }

        RunningGateway.assertProblem(answerInvitation(), 429, "RATE_LIMITED");
        assertThat(gateway.send(gateway.to("/api/conference/invitation")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void countsNoPages() throws Exception {
        for (int i = 0; i < 8; i++) {
            assertThat(gateway.send(gateway.to("/i")).statusCode()).isEqualTo(200);
        }
    }

    private HttpResponse<String> answerInvitation() throws Exception {
        return gateway.send(gateway.to("/api/conference/invitation/answer").POST(BodyPublishers.ofString("{}")));
    }
}
