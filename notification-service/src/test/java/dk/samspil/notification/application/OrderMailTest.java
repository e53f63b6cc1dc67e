package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.MailNews.MailPlanned;
import dk.samspil.notification.domain.MailState.AwaitingContact;
import dk.samspil.notification.domain.MailState.Expired;
import dk.samspil.notification.domain.MailState.Queued;
import dk.samspil.notification.domain.MailState.Sent;
import dk.samspil.notification.domain.MailState.Suppressed;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OrderMailTest {
    private final Desk desk = new Desk();

    @Test
    void handsTheMailToTheSendersAtOnce() {
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        var mail = desk.welcome(1);
        assertThat(desk.offered).containsExactly(mail);
        assertThat(desk.mail(mail).state()).isInstanceOf(Queued.class);
        assertThat(desk.mail(mail).order().correlation()).isEqualTo("flow");
    }

    @Test
    void makesNoSecondMailOfARedeliveredEvent() {
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        var mail = desk.welcome(1);
        desk.send(mail);
        desk.welcome(1);
        assertThat(desk.mails.states()).hasSize(1);
        assertThat(desk.offered).containsExactly(mail);
    }

    @Test
    void aBulkMailIsPlannedOnce() {
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        var later = Orders.MONDAY.plus(Duration.ofMinutes(10));
        var places = new AtomicInteger();
        var order = new OrderMail(
                desk.mails,
                waiting -> desk.offered.add(waiting.mail()),
                new Planning() {
                    @Override
                    public Plan of(Template template, Facts facts, Instant occurredAt) {
                        places.incrementAndGet();
                        return new Plan(Optional.of(later), later.plus(Duration.ofDays(7)), Optional.empty());
                    }

                    @Override
                    public void giveBack(Plan plan) {
                        places.decrementAndGet();
                    }
                },
                desk.moments);
        var command = new OrderMail.Command(
                "/conference/conferences/c/1", Orders.ANNE, Template.INVITATION, new Facts(Map.of()), Orders.MONDAY);
        for (int i = 0; i < 3; i++) Desk.event("conferences/c#a", 1).run(() -> order.handle(command));
        assertThat(places).hasValue(1);
        assertThat(desk.mails.states()).singleElement().satisfies(mail -> {
            assertThat(mail.order().notBefore()).contains(later);
            assertThat(mail.order().expiresAt()).isEqualTo(later.plus(Duration.ofDays(7)));
        });
        assertThat(desk.mails.events())
                .as("told once, with the mail")
                .singleElement()
                .isInstanceOfSatisfying(
                        MailPlanned.class, told -> assertThat(told.plannedFor()).isEqualTo(later));
    }

    @Test
    void completesWhenTheDetailsArriveLater() {
        var mail = desk.welcome(1);
        assertThat(desk.send(mail)).isEqualTo(Next.NONE);
        assertThat(desk.mail(mail).state()).isEqualTo(new AwaitingContact());
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        assertThat(desk.mail(mail).state()).isInstanceOf(Queued.class);
        assertThat(desk.offered).containsExactly(mail, mail);
    }

    @Test
    void goesOnAtOnceWhenTheDetailsArriveWhileItsSenderLooks() {
        var mail = desk.welcome(1);
        var asFound = desk.mail(mail);
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        desk.send.handle(asFound, Optional.empty());
        // By two private steps, the second of which nobody waits for.
        await().untilAsserted(() -> assertThat(desk.mail(mail).state()).isInstanceOf(Queued.class));
        desk.send(mail);
        assertThat(desk.mail(mail).state()).isInstanceOf(Sent.class);
    }

    @Test
    void doesNotMailThePastWhenTheServiceIsBuiltAnew() {
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        var command = new OrderMail.Command(
                "/registration/calls/c/1", Orders.ANNE, Template.WELCOME, new Facts(Map.of()), Orders.MONDAY);
        desk.business.add(Duration.ofDays(30));
        Desk.event("calls/c#0461", 1).run(() -> desk.order.handle(command));
        assertThat(desk.mails.states())
                .singleElement()
                .satisfies(mail -> assertThat(mail.state()).isInstanceOf(Expired.class));
    }

    @Test
    void waitingMailsOfAnErasedPersonAreSuppressed() {
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        var mail = desk.welcome(1);
        desk.erasure(Orders.ANNE, 2);
        assertThat(desk.mail(mail).state()).isInstanceOf(Suppressed.class);
    }

    @Test
    void mailsOrderedAfterTheErasureAreSuppressedToo() {
        desk.erasure(Orders.ANNE, 2);
        var mail = desk.welcome(1);
        desk.send(mail);
        assertThat(desk.mail(mail).state()).isInstanceOf(Suppressed.class);
        assertThat(desk.handedOver()).isZero();
    }
}
