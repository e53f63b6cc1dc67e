package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchedPostboxTest {
    private static final PersonDetails ANNE =
            new PersonDetails("Anne Ås", "anne@skive.example", Optional.empty(), Optional.empty(), Language.DA);

    private final ServerWatch server = new ServerWatch(() -> true);
    private Postbox.Delivery answer = new Postbox.Delivery.Doubtful();

    @Test
    void aConnectionThatBreaksAtTheEndCountsAgainstTheServer() {
        post(5, false);
        assertThat(server.state()).isEqualTo(ServerWatch.State.OPEN);
    }

    @Test
    void aSilenceCountsWhenItBeginsAndNotOnceMoreWhenItEnds() {
        post(4, true);
        assertThat(server.state()).isEqualTo(ServerWatch.State.CLOSED);
        post(1, true);
        assertThat(server.state()).isEqualTo(ServerWatch.State.OPEN);
    }

    /** Or one that takes its time over each mail would be thought well of and flooded, again and again. */
    @Test
    void norDoesTheAnswerThatEndsIt() {
        answer = new Postbox.Delivery.Accepted(Orders.OK);
        post(5, true);
        assertThat(server.state()).isEqualTo(ServerWatch.State.OPEN);
    }

    private void post(int times, boolean silent) {
        var letter = new Letter(ANNE, "Emne", "Tekst", "<p>Tekst</p>", "1", Letter.Enclosures.NONE);
        var parcel = new Postbox.Parcel(Orders.welcome().mail(), letter, false);
        for (int i = 0; i < times; i++)
            new WatchedPostbox(new Scripted(silent, answer), server).post(parcel, () -> true);
    }

    private record Scripted(boolean silent, Delivery answer) implements Postbox {

        @Override
        public Delivery post(Parcel parcel, Escort escort) {
            if (silent) escort.keptWaiting();
            if (silent) escort.keptWaiting();
            return answer;
        }

        @Override
        public boolean reachable() {
            return true;
        }
    }
}
