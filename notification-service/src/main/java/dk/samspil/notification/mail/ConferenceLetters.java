package dk.samspil.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What conference-service says at this moment about an invitation, and about a speaker's part in an agenda. */
public interface ConferenceLetters {

    /**
     * Empty if there is no such invitation any more.
     *
     * @throws LetterRefused if the service does not answer us, which waiting does not mend
     * @throws RuntimeException if the service cannot be asked now
     */
    Optional<ConferenceLetter> find(String invitation);

    /** The agenda as it is released, with what a person speaks at; as for an invitation. */
    default Optional<AgendaLetter> agenda(String conference, String person) {
        return Optional.empty();
    }

    /**
     * An invitation with its conference.
     *
     * @param token opens the invitation: it goes into the mail and nowhere else
     * @param ticket tells this registration from earlier and later ones, as the events about it do
     * @param position on the waiting list, where there is one
     * @param sequence of the entry in the person's calendar, which rises with whatever changes it
     * @param cancelled whether the conference does not take place
     * @param cancelledBecause as the coordinator wrote it
     * @param ticketCode for the ticket of whoever has a seat: it goes onto that and nowhere else
     */
    record ConferenceLetter(
            String token,
            Title title,
            Instant startsAt,
            Instant endsAt,
            Venue venue,
            String state,
            @Nullable Long ticket,
            @Nullable Integer position,
            @Nullable Integer sequence,
            @Nullable Boolean cancelled,
            @Nullable String cancelledBecause,
            @Nullable String ticketCode) {

        boolean is(String one) {
            return state.equals(one);
        }

        boolean isCalledOff() {
            return Boolean.TRUE.equals(cancelled);
        }

        /** Says nothing of the token and the code. */
        @Override
        public String toString() {
            return "ConferenceLetter[" + state + "]";
        }
    }

    /**
     * A conference's agenda, for one speaker.
     *
     * @param version rises with each release
     * @param sessions those at which the person speaks, by their beginning
     */
    record AgendaLetter(Title title, Instant startsAt, Venue venue, int version, List<SessionLetter> sessions) {
        public AgendaLetter {
            sessions = List.copyOf(sessions);
        }

        boolean has(String session) {
            return sessions.stream().anyMatch(s -> s.session().equals(session));
        }
    }

    record SessionLetter(String session, Title title, Instant startsAt, Instant endsAt, String room) {}

    record Title(String da, String en) {}

    record Venue(String name, String address) {}
}
