package dk.samspil.progression.messaging;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.progression.domain.ResearcherNews;
import java.util.Map;

/** What becomes of what happens to a researcher. */
public final class ResearcherEvents implements Outgoing.Translator<ResearcherNews> {

    @Override
    public Outgoing translate(ResearcherNews event) {
        return switch (event) {
            case ResearcherNews.ResearcherRegistered e ->
                new Outgoing.Published(
                        ParticipationEvents.TOPIC,
                        ResearcherRegisteredV1.TYPE,
                        e.researcher().value(),
                        Map.of(
                                "researcher", e.researcher().value(),
                                "person", e.person().value()),
                        ResearcherRegisteredV1.of(e));
            case ResearcherNews.CapacityGained(var researcher) ->
                new Outgoing.PrivateStep(
                        FillVacanciesStep.NAME, researcher.value(), new FillVacanciesStep(researcher.value()));
        };
    }
}
