package dk.samspil.notification.application;

import dk.samspil.notification.domain.Orders;

class InMemoryMailsTest extends MailsContract {
    private final InMemoryMails mails = new InMemoryMails(new SettableClock(Orders.MONDAY));

    @Override
    protected Mails mails() {
        return mails;
    }
}
