package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Orders;
import org.junit.jupiter.api.Test;

/** A mail whose record was removed stops nobody who still has its id. */
class RemovedMailsTest {
    private static final MailId REMOVED = new MailId("r".repeat(26));

    private final Desk desk = new Desk();

    @Test
    void stepsPassItOver() {
        var release = new ReleaseMail(desk.mails, _ -> {}, desk.moments);
        assertThatCode(() -> Desk.event("mails/r", 1).run(() -> release.handle(REMOVED)))
                .doesNotThrowAnyException();
        assertThat(desk.mails.find(REMOVED)).isEmpty();
    }

    @Test
    void decisionsLeaveItRemoved() {
        Desk.event("people/a", 1)
                .run(() -> desk.mails.react(REMOVED, Changes.ofMailIfThere(mail -> mail.erase(Orders.NOW))));
        assertThat(desk.mails.find(REMOVED)).isEmpty();
    }

    @Test
    void aSenderHasNothingToSend() {
        assertThat(desk.send(REMOVED)).isEqualTo(Next.NONE);
    }
}
