package dk.samspil.progression.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.progression.domain.Choice;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ParticipationNews;
import java.util.HashMap;
import java.util.Map;

/** What becomes of what happens in a participation. The order is that of the municipality in its programme. */
public final class ParticipationEvents implements Outgoing.Translator<ParticipationNews> {
    static final String TOPIC = "progression.events";

    @Override
    public Outgoing translate(ParticipationNews event) {
        return switch (event) {
            case ParticipationNews.OnboardingStarted e ->
                published(OnboardingStartedV1.TYPE, e.participation(), OnboardingStartedV1.of(e));
            case ParticipationNews.OnboardingStepCompleted e ->
                published(OnboardingStepCompletedV1.TYPE, e.participation(), OnboardingStepCompletedV1.of(e));
            case ParticipationNews.OnboardingCompleted e ->
                published(OnboardingCompletedV1.TYPE, e.participation(), OnboardingCompletedV1.of(e));
            case ParticipationNews.OnboardingStopped e ->
                published(OnboardingStoppedV1.TYPE, e.participation(), OnboardingStoppedV1.of(e));
            case ParticipationNews.ResearcherAssigned e ->
                published(ResearcherAssignedV1.TYPE, e.party().participation(), e.choice(), ResearcherAssignedV1.of(e));
            case ParticipationNews.ResearcherUnassigned e ->
                published(
                        ResearcherUnassignedV1.TYPE,
                        e.party().participation(),
                        e.choice(),
                        ResearcherUnassignedV1.of(e));
            case ParticipationNews.ResearcherAssignmentUnfilled e ->
                published(ResearcherAssignmentUnfilledV1.TYPE, e.participation(), ResearcherAssignmentUnfilledV1.of(e));
            case ParticipationNews.ResearcherChosen(var id, var choice) ->
                step(ReservationStep.RESERVE, id, ReservationStep.of(id, choice.researcher(), choice.attempt()));
            case ParticipationNews.ReservationGivenUp(var id, var researcher, var attempt) ->
                step(ReservationStep.RELEASE, id, ReservationStep.of(id, researcher, attempt));
            case ParticipationNews.VacancyLeft(var id) -> step(SeekStep.NAME, id, new SeekStep(id.value()));
        };
    }

    private static Outgoing published(String type, ParticipationId id, Object data) {
        return new Outgoing.Published(TOPIC, type, orderKey(id), keys(id), data);
    }

    private static Outgoing published(String type, ParticipationId id, Choice choice, Object data) {
        var keys = new HashMap<>(keys(id));
        keys.put("researcher", choice.researcher().value());
        keys.put("person", choice.person().value());
        return new Outgoing.Published(TOPIC, type, orderKey(id), keys, data);
    }

    private static Outgoing step(String name, ParticipationId id, Object data) {
        return new Outgoing.PrivateStep(name, orderKey(id), data);
    }

    private static Map<String, String> keys(ParticipationId id) {
        return Map.of(
                "call", id.call().value(), "municipality", id.municipality().value());
    }

    private static String orderKey(ParticipationId id) {
        return id.call().value() + "/" + id.municipality().value();
    }
}
