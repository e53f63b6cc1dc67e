package dk.samspil.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SecretTest {
    private final RegistrationConfiguration configuration = new RegistrationConfiguration();

    @Test
    void saysInOneSentenceThatTheSecretIsMissing() {
        assertThatThrownBy(() -> configuration.personIds(new MockEnvironment()))
                .hasMessageStartingWith("The setting samspil.secret.people is missing");
    }

    @Test
    void makesIdsUnderTheSecret() {
        var environment = new MockEnvironment().withProperty("samspil.secret.people", "a secret");

        assertThat(configuration.personIds(environment).of("karen@kommune.example"))
                .isEqualTo(new HmacPersonIds("a secret").of("karen@kommune.example"));
    }
}
