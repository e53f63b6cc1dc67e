package dk.samspil.notification.persistence;

import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.ContactsContract;
import dk.samspil.notification.messaging.ContactEvents;
import dk.samspil.testkit.WithInfrastructure;

@WithInfrastructure
class MongoContactsIT extends ContactsContract {
    private final Contacts contacts = new MongoContacts(OnMongo.messaging(), new ContactEvents());

    @Override
    protected Contacts contacts() {
        return contacts;
    }
}
