package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.SeriesNews;
import dk.samspil.messaging.aggregate.Outgoing;

/** What becomes of what happens in a series: it stays within the service. */
public final class SeriesEvents implements Outgoing.Translator<SeriesNews> {

    @Override
    public Outgoing translate(SeriesNews news) {
        return switch (news) {
            case SeriesNews.RegionReserved(var plan) ->
                new Outgoing.PrivateStep(PlanStep.NAME, plan.conference().value(), PlanStep.of(plan));
        };
    }
}
