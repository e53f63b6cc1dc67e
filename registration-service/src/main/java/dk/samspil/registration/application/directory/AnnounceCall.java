package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.Announced;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import java.util.List;

/** Every municipality's head of schools who is known is told of a call. */
public final class AnnounceCall {
    private final AllContacts contacts;

    public AnnounceCall(AllContacts contacts) {
        this.contacts = contacts;
    }

    /** There are 98 municipalities, so this is one step; taken again, it goes on with those it has not reached. */
    public void handle(Announced announced) {
        contacts.all().stream().filter(c -> c.head().isPresent()).forEach(c -> announce(c.municipality(), announced));
    }

    private void announce(MunicipalityCode municipality, Announced announced) {
        contacts.react(
                municipality,
                current -> current.filter(c -> c.head().isPresent())
                        .map(c -> Change.to(c, List.of(news(c, announced))))
                        .orElseGet(Change::none));
    }

    private static ContactsNews news(MunicipalityContacts contacts, Announced announced) {
        return new ContactsNews.CallAnnounced(
                contacts.municipality(), contacts.head().orElseThrow(), announced);
    }
}
