package dk.samspil.registration.application.directory;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.Announced;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.NewDeadline;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Every municipality's head of schools who is known is told of a call, and of another deadline. There are 98
 * municipalities, so this is one step; taken again, it goes on with those it has not reached.
 */
public final class AnnounceCall {
    private final AllContacts contacts;

    public AnnounceCall(AllContacts contacts) {
        this.contacts = contacts;
    }

    public void handle(Announced announced) {
        tell((municipality, head) -> new ContactsNews.CallAnnounced(municipality, head, announced));
    }

    public void handle(NewDeadline moved) {
        tell((municipality, head) -> new ContactsNews.DeadlineMoved(municipality, head, moved));
    }

    private void tell(BiFunction<MunicipalityCode, PersonId, ContactsNews> news) {
        contacts.all().stream().filter(c -> c.head().isPresent()).forEach(c -> tell(c.municipality(), news));
    }

    private void tell(MunicipalityCode municipality, BiFunction<MunicipalityCode, PersonId, ContactsNews> news) {
        contacts.react(
                municipality,
                current -> current.filter(c -> c.head().isPresent())
                        .map(c -> Change.to(
                                c, List.of(news.apply(municipality, c.head().orElseThrow()))))
                        .orElseGet(Change::none));
    }
}
