package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.domain.Title;
import dk.samspil.conference.domain.Venue;
import java.time.Instant;

/** A conference whose region is kept, to be created. */
record PlanStep(
        String conference,
        String call,
        String region,
        String titleDa,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        String venueName,
        String venueAddress,
        int seats) {
    static final String NAME = "create-conference";

    static PlanStep of(Plan plan) {
        return new PlanStep(
                plan.conference().value(),
                plan.call().value(),
                plan.region().value(),
                plan.title().da(),
                plan.title().en(),
                plan.startsAt(),
                plan.endsAt(),
                plan.venue().name(),
                plan.venue().address(),
                plan.seats());
    }

    Plan toPlan() {
        return new Plan(
                new ConferenceId(conference),
                new CallId(call),
                new RegionCode(region),
                new Title(titleDa, titleEn),
                startsAt,
                endsAt,
                new Venue(venueName, venueAddress),
                seats);
    }
}
