package dk.samspil.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.notification.domain.MailNews.MailExpired;
import dk.samspil.notification.domain.Orders;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExpireMailsTest {
    private final Desk desk = new Desk();
    private final ExpireMails expire = new ExpireMails(desk.mails, desk.moments);

    @Test
    void whoNobodyEverHearsOfIsNotWaitedForForEver() {
        var mail = desk.welcome(1);
        desk.send(mail);
        assertThat(expire.handle()).isTrue();
        assertThat(desk.mail(mail).state().code()).isEqualTo("awaiting-contact");

        desk.pass(Duration.ofDays(8));
        assertThat(expire.handle()).isTrue();

        assertThat(desk.mail(mail).state().code()).isEqualTo("expired");
        assertThat(desk.mails.events())
                .filteredOn(e -> e instanceof MailExpired)
                .hasSize(1);
        desk.details(Orders.ANNE, Desk.ANNE, 1);
        assertThat(desk.mail(mail).state().code()).as("too late").isEqualTo("expired");
    }

    @Test
    void doesSoManyInOneGo() {
        for (int i = 1; i <= 501; i++) desk.welcome(i);
        desk.pass(Duration.ofDays(8));
        assertThat(expire.handle()).isFalse();
        assertThat(desk.mails.in("queued")).isEqualTo(1);
        assertThat(expire.handle()).isTrue();
        assertThat(desk.mails.in("expired")).isEqualTo(501);
    }
}
