package dk.samspil.conference.web;

import dk.samspil.conference.domain.Conference;
import java.time.Instant;

/**
 * A conference with the number of its seats: taken, free and waited for.
 *
 * @param unreachable invited people who have not declined or cancelled, and whom no mail reaches
 */
record ConferenceView(
        String id,
        String call,
        String region,
        TitleView title,
        Instant startsAt,
        Instant endsAt,
        VenueView venue,
        int seats,
        int taken,
        int free,
        int waiting,
        int unreachable) {

    static ConferenceView of(Conference conference, int unreachable) {
        var plan = conference.plan();
        var seats = conference.seats();
        return new ConferenceView(
                plan.conference().value(),
                plan.call().value(),
                plan.region().value(),
                TitleView.of(plan.title()),
                plan.startsAt(),
                plan.endsAt(),
                VenueView.of(plan.venue()),
                seats.capacity(),
                seats.taken(),
                seats.free(),
                (int) seats.waiting().count(),
                unreachable);
    }
}
