package dk.samspil.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensOfProgramsTest {

    private RunningIdentity identity;

    @BeforeAll
    void start(@TempDir Path data) {
        identity = new RunningIdentity(data);
    }

    @AfterAll
    void stop() {
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator,      ,     ,         coordinator",
        "municipality,     0461, ,         municipality-0461",
        "school-leader,    0461, leader-7, school-leader-0461-leader-7",
        "researcher,       ,     res-1,    researcher-res-1",
        "reference-member, ,     ,         reference-member",
        "host,             ,     ,         host",
        "operations,       ,     ,         operations"
    })
    void givesEachRoleItsClaims(String role, String municipality, String person, String subject) throws Exception {
        Map<String, String> form = request(role);
        if (municipality != null) {
            form.put("municipality", municipality);
        }
        if (person != null) {
            form.put("person", person);
        }

        Map<String, Object> claims = RunningIdentity.claimsOf(grantedToCli(form));

        assertThat(claims)
                .containsEntry("roles", List.of(role))
                .containsEntry("sub", subject)
                .containsEntry("iss", RunningIdentity.ISSUER)
                .containsEntry("aud", List.of("samspil"));
        assertThat(claims.get("municipality")).isEqualTo(municipality);
        assertThat(claims.get("person")).isEqualTo(person);
    }

    @Test
    void signsWithTheKeyItPublishes() throws Exception {
        SignedJWT token = SignedJWT.parse(grantedToCli(request("coordinator")));
        JWKSet published =
                JWKSet.parse(identity.get(identity.at("/oauth2/jwks")).body());

        JWK key = published.getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        assertThat(published.getKeys()).noneMatch(JWK::isPrivate);
    }

    @Test
    void letsATokenOfTheCommandLineLastAWorkingDay() throws Exception {
        Map<String, Object> claims = RunningIdentity.claimsOf(grantedToCli(request("host")));

        Duration life =
                Duration.between(((Date) claims.get("iat")).toInstant(), ((Date) claims.get("exp")).toInstant());

        assertThat(life).isEqualTo(Duration.ofHours(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayor", "system", "COORDINATOR", "\"quoted\""})
    void refusesAnUnknownRole(String role) throws Exception {
        assertInvalid(request(role), "role must be one of coordinator, municipality,");
    }

    @Test
    void refusesARequestWithoutRole() throws Exception {
        assertInvalid(Map.of("grant_type", "client_credentials"), "role is missing");
    }

    @Test
    void refusesAMunicipalityWithoutItsCode() throws Exception {
        assertInvalid(request("municipality"), "needs a municipality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"461", "04610", "abcd", "٠٤٦١"})
    void refusesACodeThatIsNotFourDigits(String code) throws Exception {
        Map<String, String> form = request("municipality");
        form.put("municipality", code);
        assertInvalid(form, "4 digits");
    }

    @Test
    void refusesAMunicipalityForARoleThatHasNone() throws Exception {
        Map<String, String> form = request("coordinator");
        form.put("municipality", "0461");
        assertInvalid(form, "not bound to a municipality");
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        HttpResponse<String> answer = identity.token("cli", "guessed", request("coordinator"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(RunningIdentity.json(answer).get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void givesAClientWithoutConfiguredSecretNoGuessableOne() throws Exception {
        for (String guess : List.of("notification", "secret", "x")) {
            assertThat(identity.token("notification", guess, Map.of("grant_type", "client_credentials"))
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void isHealthyForAnybodyWhoAsks() throws Exception {
        HttpResponse<String> answer = identity.get(identity.at("/actuator/health"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningIdentity.json(answer).get("status").asString()).isEqualTo("UP");
    }

    private String grantedToCli(Map<String, String> form) throws Exception {
        HttpResponse<String> answer = identity.token("cli", "secret-of-cli", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return RunningIdentity.json(answer).get("access_token").asString();
    }

    private void assertInvalid(Map<String, String> form, String description) throws Exception {
        HttpResponse<String> answer = identity.token("cli", "secret-of-cli", form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(RunningIdentity.json(answer).get("error").asString()).isEqualTo("invalid_request");
        assertThat(RunningIdentity.json(answer).get("error_description").asString())
                .contains(description);
    }

    private static Map<String, String> request(String role) {
        return new HashMap<>(Map.of("grant_type", "client_credentials", "role", role));
    }
}
