package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenCheckTest extends GatewayFixture {

    @Test
    void letsAGoodTokenPass() throws Exception {
        assertThat(withToken(issuer.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void letsRequestsWithoutTokenPassForTheServiceToDecide() throws Exception {
        assertThat(gateway.send(gateway.to("/api/registration/openapi.json")).statusCode())
                .isEqualTo(200);
        assertThat(registration.seen()).hasSize(1);
    }

    @Test
    void saysOfAnExpiredTokenThatItHasExpired() throws Exception {
        assertRefused(withToken(issuer.expiredToken()), "TOKEN_EXPIRED");
    }

    @Test
    void refusesWhatThisIssuerDidNotSign() throws Exception {
        for (String foreign : List.of(
                issuer.tokenSignedByAnotherKeyOfThatName(),
                issuer.tokenSignedByAnUnknownKey(),
                issuer.tokenSignedWithThePublicKeyAsSecret(),
                issuer.unsignedToken())) {
            assertRefused(withToken(foreign), "TOKEN_INVALID");
        }
    }

    @Test
    void refusesATokenInTheNameOfAnotherIssuer() throws Exception {
        assertRefused(withToken(issuer.tokenInTheNameOf("http://other.example")), "TOKEN_INVALID");
        assertRefused(withToken(issuer.expiredTokenInTheNameOf("http://other.example")), "TOKEN_INVALID");
    }

    @Test
    void refusesWhatIsNoToken() throws Exception {
        for (String malformed : List.of("x", "a.b.c", "two words", "", "ey.ey.ey")) {
            assertRefused(withToken(malformed), "TOKEN_INVALID");
        }
    }

    @Test
    void refusesABadTokenOnPublicPathsToo() throws Exception {
        assertRefused(
                gateway.send(gateway.to("/api/registration/openapi.json").header("Authorization", "Bearer x")),
                "TOKEN_INVALID");
    }

    private HttpResponse<String> withToken(String token) throws Exception {
        return gateway.send(gateway.to("/api/registration/x").header("Authorization", "Bearer " + token));
    }

    private void assertRefused(HttpResponse<String> answer, String code) {
        RunningGateway.assertProblem(answer, 401, code);
        assertThat(answer.headers().firstValue("www-authenticate").orElse(""))
                .startsWith("Bearer error=\"invalid_token\"");
        assertThat(registration.seen()).isEmpty();
    }
}
