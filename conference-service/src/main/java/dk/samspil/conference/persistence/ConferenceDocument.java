package dk.samspil.conference.persistence;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.domain.Title;
import dk.samspil.conference.domain.Venue;
import dk.samspil.places.Place;
import dk.samspil.places.Places;
import dk.samspil.places.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A conference with its ledger of seats, as it is kept. */
public record ConferenceDocument(
        @BsonId String id,
        String call,
        String region,
        String titleDa,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        String venueName,
        String venueAddress,
        int seats,
        int capacity,
        List<SeatDocument> entries,
        long nextTicket,
        @Nullable Instant reminded) {
    static final String CALL = "call";

    /** A seat, or a place in the line for one. */
    public record SeatDocument(String invitation, long ticket, String standing) {
        static SeatDocument of(Place place) {
            return new SeatDocument(
                    place.holder(), place.ticket(), place.standing().name());
        }

        Place toPlace() {
            return new Place(invitation, ticket, Standing.valueOf(standing), null);
        }
    }

    static ConferenceDocument of(Conference conference) {
        var plan = conference.plan();
        var places = conference.seats();
        return new ConferenceDocument(
                plan.conference().value(),
                plan.call().value(),
                plan.region().value(),
                plan.title().da(),
                plan.title().en(),
                plan.startsAt(),
                plan.endsAt(),
                plan.venue().name(),
                plan.venue().address(),
                plan.seats(),
                places.capacity(),
                places.entries().stream().map(SeatDocument::of).toList(),
                places.nextTicket(),
                conference.reminded().orElse(null));
    }

    Conference toConference() {
        var plan = new Plan(
                new ConferenceId(id),
                new CallId(call),
                new RegionCode(region),
                new Title(titleDa, titleEn),
                startsAt,
                endsAt,
                new Venue(venueName, venueAddress),
                seats);
        return new Conference(
                plan,
                new Places(capacity, entries.stream().map(SeatDocument::toPlace).toList(), nextTicket),
                Optional.ofNullable(reminded));
    }
}
