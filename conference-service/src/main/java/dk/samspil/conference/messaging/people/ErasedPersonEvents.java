package dk.samspil.conference.messaging.people;

import dk.samspil.conference.domain.people.ErasedPersonNews;
import dk.samspil.messaging.aggregate.Outgoing;
import java.util.Map;

/** What becomes of an erasure. That it is done is told after the step that does it. */
public final class ErasedPersonEvents implements Outgoing.Translator<ErasedPersonNews> {
    private static final String TOPIC = "conference.events";

    @Override
    public Outgoing translate(ErasedPersonNews news) {
        return switch (news) {
            case ErasedPersonNews.HoldingsVoid(var person) ->
                new Outgoing.PrivateStep(
                        WithdrawInvitationsStep.NAME, person.value(), new WithdrawInvitationsStep(person.value()));
            case ErasedPersonNews.PersonForgotten(var person, var sequence, var at) ->
                new Outgoing.Published(
                        TOPIC,
                        PersonForgottenV1.TYPE,
                        person.value(),
                        Map.of("person", person.value()),
                        new PersonForgottenV1(person.value(), sequence, at));
        };
    }
}
