package dk.samspil.progression.messaging.people;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.progression.domain.people.ErasedPersonNews;
import java.util.Map;

/** What becomes of an erasure. That it is done is told after the step that does it. */
public final class ErasedPersonEvents implements Outgoing.Translator<ErasedPersonNews> {
    private static final String TOPIC = "progression.events";

    @Override
    public Outgoing translate(ErasedPersonNews news) {
        return switch (news) {
            case ErasedPersonNews.AvailabilityChanged(var person) ->
                new Outgoing.PrivateStep(
                        ErasedResearcherStep.NAME, person.value(), new ErasedResearcherStep(person.value()));
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
