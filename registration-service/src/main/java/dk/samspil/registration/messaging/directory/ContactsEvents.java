package dk.samspil.registration.messaging.directory;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.messaging.RecordPersonStep;
import java.util.Map;

/** What becomes of what is known of a municipality's contacts. */
public final class ContactsEvents implements Outgoing.Translator<ContactsNews> {

    @Override
    public Outgoing translate(ContactsNews news) {
        return switch (news) {
            case ContactsNews.ContactsRecorded(var contacts) ->
                new Outgoing.Published(
                        SchoolEvents.TOPIC,
                        MunicipalityContactsRecordedV1.TYPE,
                        contacts.municipality().value(),
                        Map.of("municipality", contacts.municipality().value()),
                        MunicipalityContactsRecordedV1.of(contacts));
            case ContactsNews.PersonNamed n ->
                RecordPersonStep.naming(n.municipality().value(), n.person(), n.details());
            case ContactsNews.CallAnnounced announced ->
                new Outgoing.Published(
                        SchoolEvents.TOPIC,
                        CallAnnouncedV1.TYPE,
                        announced.municipality().value(),
                        Map.of(
                                "call", announced.announced().call().value(),
                                "municipality", announced.municipality().value(),
                                "person", announced.head().value()),
                        CallAnnouncedV1.of(announced));
        };
    }
}
