package dk.samspil.notification.application;

import dk.samspil.notification.domain.Orders;

class InMemoryContactsTest extends ContactsContract {
    private final InMemoryContacts contacts = new InMemoryContacts(new SettableClock(Orders.MONDAY));

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
