package dk.samspil.conference.application;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.conference.domain.Plan;
import dk.samspil.messaging.aggregate.Change;
import java.util.List;

/** Creates the conference that its region is kept for. */
public final class CreateConference {
    private final Conferences conferences;

    public CreateConference(Conferences conferences) {
        this.conferences = conferences;
    }

    public void handle(Plan plan) {
        conferences.react(
                plan.conference(),
                current -> current.isPresent()
                        ? Change.none()
                        : Change.to(
                                Conference.of(plan),
                                List.of(
                                        new ConferenceNews.ConferencePlanned(plan),
                                        new ConferenceNews.InvitationsOpened(
                                                plan.conference(), plan.call(), plan.region()))));
    }
}
