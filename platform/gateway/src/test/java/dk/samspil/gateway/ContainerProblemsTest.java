package dk.samspil.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerProblemsTest extends GatewayFixture {

    @ParameterizedTest
    @ValueSource(strings = {"/api/registration/%2e%2e%2fpasswd", "/api/registration/%c0%ae", "/%2f"})
    void aPathThatNoServerShouldReadGetsAProblem(String path) throws Exception {
        var answer = gateway.send(gateway.to(path));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"").doesNotContain("html", "passwd");
        assertThat(registration.seen()).isEmpty();
    }
}
