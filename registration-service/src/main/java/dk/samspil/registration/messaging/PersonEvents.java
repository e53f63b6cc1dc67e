package dk.samspil.registration.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.messaging.people.PersonErasedV1;
import dk.samspil.registration.messaging.people.PersonExportedV1;
import dk.samspil.registration.messaging.people.PersonReturnedV1;
import java.util.Map;

/**
 * What becomes of what is known of a person: names and addresses go to the one topic that may hold them, and leave it
 * by a tombstone; that it is so goes to all services, with the id only.
 */
public final class PersonEvents implements Outgoing.Translator<PersonNews> {
    static final String TOPIC = "registration.people";

    @Override
    public Outgoing translate(PersonNews news) {
        return switch (news) {
            case PersonNews.DetailsRecorded n ->
                published(TOPIC, PersonDetailsV1.TYPE, n.person(), PersonDetailsV1.of(n));
            case PersonNews.DetailsForgotten(var person) -> new Outgoing.Tombstone(TOPIC, person.value());
            case PersonNews.PersonErased n ->
                published(CallEvents.TOPIC, PersonErasedV1.TYPE, n.person(), PersonErasedV1.of(n));
            case PersonNews.PersonReturned n ->
                published(CallEvents.TOPIC, PersonReturnedV1.TYPE, n.person(), PersonReturnedV1.of(n));
            case PersonNews.DraftsNaming(var person) ->
                new Outgoing.PrivateStep(
                        ForgetInDraftsStep.NAME, person.value(), new ForgetInDraftsStep(person.value()));
            case PersonNews.PersonExported n ->
                published(CallEvents.TOPIC, PersonExportedV1.TYPE, n.person(), PersonExportedV1.of(n));
        };
    }

    private static Outgoing published(String topic, String type, PersonId person, Object data) {
        return new Outgoing.Published(topic, type, person.value(), Map.of("person", person.value()), data);
    }
}
