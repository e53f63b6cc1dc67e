package dk.samspil.conference.domain;

import dk.samspil.places.Moved;
import dk.samspil.places.Places;
import dk.samspil.places.Promotion;
import dk.samspil.places.Standing;
import dk.samspil.places.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conference with the ledger of its seats: those of invitations, by their ids. Never are more confirmed
 * than there are seats (I9), and a seat that is given up before it begins goes to whoever has waited
 * longest.
 *
 * @param reminded up to which reminder's moment those who had not answered have been reminded
 */
public record Conference(Plan plan, Places seats, Optional<Instant> reminded) {
    /** One of which nobody has been reminded yet. */
    public Conference(Plan plan, Places seats) {
        this(plan, seats, Optional.empty());
    }

    public static Conference of(Plan plan) {
        return new Conference(plan, Places.of(plan.seats()));
    }

    public ConferenceId id() {
        return plan.conference();
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(plan.startsAt());
    }

    /** A seat, or a place in the line. Whoever has either keeps it. */
    public Seating claim(InvitationId invitation, Instant now) {
        return after(seats.claim(invitation.value()), now, false);
    }

    /** Gives up a seat or a place in the line. Once the conference has begun, nobody else is given the seat. */
    public Seating release(InvitationId invitation, Instant now) {
        var released = seats.release(invitation.value());
        if (hasStarted(now)) return after(released, now, false);
        return after(released.then(p -> p.promote(new Promotion.Confirm())), now, true);
    }

    /** How an invitation stands to the seats; empty where it has neither seat nor place in the line. */
    public Optional<SeatLine> line(InvitationId invitation) {
        var holder = invitation.value();
        return seats.of(holder).map(place -> {
            var position = seats.position(holder);
            return position.isPresent()
                    ? new SeatLine.Waitlisted(place.ticket(), position.getAsInt())
                    : new SeatLine.Confirmed(place.ticket());
        });
    }

    /** The reminder that is due, where not everybody has been looked at for it. Whoever is invited later needs none. */
    public Optional<Reminder> reminderDue(Instant now) {
        return Reminder.latest(plan.startsAt(), now)
                .filter(due -> reminded.filter(upTo -> !upTo.isBefore(due.moment(plan.startsAt())))
                        .isEmpty());
    }

    /** Everybody has been looked at for this reminder. */
    public Conference reminded(Reminder of) {
        return new Conference(plan, seats, Optional.of(of.moment(plan.startsAt())));
    }

    private Seating after(Step step, Instant now, boolean promoted) {
        List<ConferenceNews> news =
                step.moved().stream().map(m -> news(m, now, promoted)).toList();
        return new Seating(new Conference(plan, step.places(), reminded), news);
    }

    private static ConferenceNews news(Moved moved, Instant now, boolean promoted) {
        var invitation = InvitationId.parse(moved.holder());
        var ticket = moved.ticket();
        return switch (moved) {
            case Moved.Confirmed c ->
                promoted
                        ? new ConferenceNews.SeatPromoted(invitation, ticket, now)
                        : new ConferenceNews.SeatConfirmed(invitation, ticket, now);
            case Moved.Waitlisted waiting ->
                new ConferenceNews.SeatWaitlisted(invitation, ticket, waiting.position(), now);
            case Moved.Released(var _, var _, var was) ->
                new ConferenceNews.RegistrationCancelled(invitation, ticket, was == Standing.CONFIRMED, now);
            case Moved.Offered o -> throw new IllegalStateException("seats are given, not offered");
            case Moved.Lapsed l -> throw new IllegalStateException("seats are given, not offered");
        };
    }
}
