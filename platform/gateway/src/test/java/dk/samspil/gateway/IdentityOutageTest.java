package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class IdentityOutageTest {

    @Test
    void startsBeforeTheProviderAndLivesOnAfterIt() throws Exception {
        int port = RunningGateway.freePort();
        try (Downstream registration = new Downstream();
                RunningGateway gateway = new RunningGateway(
                        URI.create("http://localhost:" + port).toString(), registration.address())) {
            String token;
            assertThat(gateway.send(gateway.to("/api/registration/x")).statusCode())
                    .isEqualTo(200);

            try (Issuer neverAsked = new Issuer(port)) {
                token = neverAsked.token();
            }
            HttpResponse<String> unchecked = withToken(gateway, token);
            var problem = RunningGateway.assertProblem(unchecked, 503, "SERVICE_UNAVAILABLE");
            assertThat(problem.get("detail").asString()).contains("identity service");
            assertThat(unchecked.headers().firstValue("retry-after")).isPresent();

            try (Issuer issuer = new Issuer(port)) {
                token = issuer.token();
                assertThat(withToken(gateway, token).statusCode()).isEqualTo(200);
            }
            assertThat(withToken(gateway, token).statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> withToken(RunningGateway gateway, String token) throws Exception {
        return gateway.send(gateway.to("/api/registration/x").header("Authorization", "Bearer " + token));
    }
}
