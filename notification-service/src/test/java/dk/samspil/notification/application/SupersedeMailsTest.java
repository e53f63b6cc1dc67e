package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.ContactRole;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.MailId;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.Template;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupersedeMailsTest {
    private static final String CALL = "c".repeat(26);

    private final Desk desk = new Desk();

    @BeforeEach
    void anneIsKnown() {
        desk.details(Orders.ANNE, Desk.ANNE, 1);
    }

    @Test
    void whatWasToBeToldOfTheSameInstantIsOvertakenToo() {
        var offer = order(1);
        supersede(2);
        assertThat(desk.mail(offer).state().cause()).contains("superseded");
    }

    @Test
    void whatTheEventItselfTellsStays() {
        var offer = order(2);
        supersede(2);
        assertThat(desk.mail(offer).isWaiting()).isTrue();
    }

    @Test
    void whatHasHappenedSinceStays() {
        desk.pass(Duration.ofMillis(1));
        var offer = order(3);
        desk.pass(Duration.ofMillis(-1));
        supersede(2);
        assertThat(desk.mail(offer).isWaiting()).isTrue();
    }

    /** It was with the server as its recipient handed over, and came back to the queue. */
    @Test
    void whatIsStillForThePreviousContactIsOvertakenToo() {
        var offer = order(1);
        var role = new ContactRole.Id(CALL, "0461");
        desk.roles.put(role, ContactRole.held(role, Orders.ANNE).passedTo(Orders.BO));
        supersede(2, Orders.BO);
        assertThat(desk.mail(offer).state().cause()).contains("superseded");
    }

    private MailId order(long sequence) {
        var command = new OrderMail.Command(
                event(sequence),
                Orders.ANNE,
                Template.SEAT_OFFER,
                new Facts(Map.of("municipality", "0461", "call", CALL)),
                desk.business.instant());
        Desk.event("calls/c#0461", sequence).run(() -> desk.order.handle(command));
        return MailId.of(command.event(), Orders.ANNE, Template.SEAT_OFFER);
    }

    private void supersede(long sequence) {
        supersede(sequence, Orders.ANNE);
    }

    private void supersede(long sequence, PersonId recipient) {
        var command = new SupersedeMails.Command(
                event(sequence), recipient, CALL, "0461", Set.of(Template.SEAT_OFFER), desk.business.instant());
        Desk.event("calls/c#0461", sequence).run(() -> desk.supersede.handle(command));
    }

    private static String event(long sequence) {
        return "/registration/calls/c/" + sequence;
    }
}
