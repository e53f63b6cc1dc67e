package dk.samspil.notification.domain.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.domain.MailOrder;
import dk.samspil.notification.domain.Moment;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final BulkHours OFFICE =
            new BulkHours(7 * 60, 18 * 60, WorkingDays.ZONE, WorkingDays.denmark()::isWorkingDay);
    private static final Gate GATE = new Gate(Mailroom.OPEN, OFFICE);
    private static final Instant EVENING = Instant.parse("2014-09-01T18:00:00Z");
    private static final Instant CLOSING = Instant.parse("2014-09-01T16:00:00Z");
    private static final Instant MORNING = Instant.parse("2014-09-02T05:00:00Z");

    @Test
    void letsMailThroughInTheHours() {
        assertThat(GATE.admits(mail(Template.INVITATION, Optional.empty()), Orders.NOW))
                .isTrue();
        assertThat(GATE.admits(mail(Template.WELCOME, Optional.empty()), Orders.NOW))
                .isTrue();
    }

    @Test
    void holdsBulkMailAtNightAndNoServiceMail() {
        var night = new Moment(Orders.NOW.system(), EVENING);
        assertThat(GATE.hold(mail(Template.WELCOME, Optional.empty()), night)).isEmpty();
        assertThat(GATE.hold(mail(Template.INVITATION, Optional.empty()), night))
                .contains(new Hold(Hold.Reason.QUIET_HOURS, CLOSING, Optional.of(MORNING)));
        assertThat(GATE.isShut(Lane.BULK, EVENING)).isTrue();
        assertThat(GATE.isShut(Lane.SERVICE, EVENING)).isFalse();
    }

    @Test
    void holdsAMailUntilItsWave() {
        var wave = Orders.MONDAY.plus(Duration.ofMinutes(20));
        assertThat(GATE.hold(mail(Template.INVITATION, Optional.of(wave)), Orders.NOW))
                .contains(new Hold(Hold.Reason.WAVE, Orders.MONDAY, Optional.of(wave)));
        var then = new Moment(Orders.NOW.system(), wave);
        assertThat(GATE.hold(mail(Template.INVITATION, Optional.of(wave)), then))
                .isEmpty();
    }

    @Test
    void saysAtNightWhenTheWaveOfTheNextDayIs() {
        var night = new Moment(Orders.NOW.system(), EVENING);
        var wave = MORNING.plus(Duration.ofMinutes(30));
        assertThat(GATE.hold(mail(Template.INVITATION, Optional.of(wave)), night))
                .contains(new Hold(Hold.Reason.QUIET_HOURS, CLOSING, Optional.of(wave)));
    }

    @Test
    void aPauseHoldsServiceMailToo() {
        var word = new Mailroom.Word("ole", "x");
        var paused = Mailroom.OPEN.pause(Set.of(Lane.SERVICE), word, Orders.NOW).mailroom();
        var gate = new Gate(paused, OFFICE);
        assertThat(gate.hold(mail(Template.WELCOME, Optional.empty()), Orders.NOW))
                .contains(new Hold(Hold.Reason.PAUSED, Orders.NOW.system(), Optional.empty()));
        assertThat(gate.admits(mail(Template.INVITATION, Optional.empty()), Orders.NOW))
                .isTrue();
    }

    @Test
    void nothingHoldsAMailThatNoSenderWouldTake() {
        var mail = mail(Template.INVITATION, Optional.empty());
        var taken = mail.claim("a", Orders.NOW, Orders.LEASE).mail();
        var night = new Moment(Orders.NOW.system(), EVENING);
        assertThat(GATE.hold(taken, night)).isEmpty();
        assertThat(GATE.admits(taken, Orders.NOW)).isFalse();
    }

    private static Mail mail(Template template, Optional<Instant> notBefore) {
        var order = new MailOrder(
                "/registration/calls/c/17",
                "flow",
                "",
                Orders.ANNE,
                template,
                new Facts(Map.of()),
                Orders.MONDAY,
                notBefore,
                Orders.MONDAY.plus(Duration.ofDays(7)));
        return Mail.ordered(order, Orders.NOW).mail();
    }
}
