package dk.samspil.registration.messaging.directory;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
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
            case ContactsNews.CallAnnounced n ->
                toTheHead(
                        n.announced().call(), n.municipality(), n.head(), CallAnnouncedV1.TYPE, CallAnnouncedV1.of(n));
            case ContactsNews.DeadlineMoved n ->
                toTheHead(
                        n.moved().call(),
                        n.municipality(),
                        n.head(),
                        CallDeadlineMovedV1.TYPE,
                        CallDeadlineMovedV1.of(n));
        };
    }

    private static Outgoing toTheHead(
            CallId call, MunicipalityCode municipality, PersonId head, String type, Object data) {
        var mentions = Map.of("call", call.value(), "municipality", municipality.value(), "person", head.value());
        return new Outgoing.Published(SchoolEvents.TOPIC, type, municipality.value(), mentions, data);
    }
}
