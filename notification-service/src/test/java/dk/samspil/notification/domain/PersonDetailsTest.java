package dk.samspil.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonDetailsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Anne\r\nBcc: x@y.dk", "Anne\nX", "Anne\u0000", " "})
    void refusesANameThatCouldBreakOutOfAHeader(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> details(name, "anne@skive.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b\r\nBcc: x@y.dk", "a@b>,<c@d", "a b@c", "a@b@c", "nobody", "a@b,c@d"})
    void refusesWhatIsNoAddress(String email) {
        assertThatIllegalArgumentException().isThrownBy(() -> details("Anne", email));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne@skive.example", "a.b+c@skole.aarhus.dk", "o'neil@x.dk"})
    void takesAddressesOfPeople(String email) {
        assertThat(details("Søren \"Sjov\" Ærø", email).email()).isEqualTo(email);
    }

    private static PersonDetails details(String name, String email) {
        return new PersonDetails(name, email, Optional.empty(), Optional.empty(), Language.DA);
    }
}
