package dk.samspil.notification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.MailState.Sending;
import dk.samspil.notification.domain.MailState.Suppression;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressDocumentTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void readsWhatAnEarlierReleaseHasStopped() {
        assertThat(read(null, null)).isEqualTo(new Sending("claim", AT, true));
        assertThat(read(null, true)).isEqualTo(new Sending("claim", AT, true, Optional.of(Suppression.ERASED)));
    }

    @Test
    void whatIsStoppedIsNotSentByAnEarlierReleaseEither() {
        for (var why : new Suppression[] {Suppression.ERASED, Suppression.SUPERSEDED}) {
            var written = ProgressDocument.of(new Sending("claim", AT, true, Optional.of(why)));
            assertThat(written.silenced()).isTrue();
            assertThat(written.toState("sending")).isEqualTo(new Sending("claim", AT, true, Optional.of(why)));
        }
        assertThat(ProgressDocument.of(new Sending("claim", AT, true)).silenced())
                .isNull();
    }

    private static Object read(@Nullable String reason, @Nullable Boolean silenced) {
        return new ProgressDocument(AT, "claim", true, reason, null, null, silenced).toState("sending");
    }
}
