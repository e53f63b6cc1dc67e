package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.notification.mail.ConferenceLetters.ConferenceLetter;
import dk.samspil.notification.mail.ConferenceLetters.Title;
import dk.samspil.notification.mail.ConferenceLetters.Venue;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenlessLettersTest {
    private static final ConferenceLetter LETTER = new ConferenceLetter(
            "secret",
            new Title("Titel", "Title"),
            Instant.EPOCH,
            Instant.EPOCH,
            new Venue("Odeon", "Odense"),
            "open",
            7L,
            null);

    @Test
    void saysAllButTheToken() {
        var shown = new TokenlessLetters(_ -> Optional.of(LETTER)).find("i").orElseThrow();
        assertThat(shown.token()).isEqualTo(Placeholders.TOKEN);
        assertThat(shown.withToken("secret")).isEqualTo(LETTER);
    }

    @Test
    void knowsNoMoreAndNoLess() {
        assertThat(new TokenlessLetters(_ -> Optional.empty()).find("i")).isEmpty();
        var away = new TokenlessLetters(_ -> {
            throw new ConferenceLetters.Refused("403", new IllegalStateException());
        });
        assertThatThrownBy(() -> away.find("i")).isInstanceOf(ConferenceLetters.Refused.class);
    }
}
