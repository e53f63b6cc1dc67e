package dk.samspil.registration.domain;

import java.time.Instant;

/** What happens to a call and to those who apply. */
public sealed interface CallNews {

    record CallOpened(Call call) implements CallNews {}

    /** Somebody of the secretariat looks after the call, and is to be recorded. */
    record SecretariatNamed(CallId call, PersonId person, PersonDetails details) implements CallNews {}

    /** A published call says something else from now on. */
    record CallChanged(Call call, Instant at) implements CallNews {}

    /** Applications are taken no more. */
    record CallClosed(Call call, Instant at) implements CallNews {}

    /** Applications are taken again, until another deadline. */
    record CallReopened(Call call, Instant at) implements CallNews {}

    /** The municipalities are to be told that a published call has another deadline. */
    record DeadlineMoved(Call call, Instant at) implements CallNews {}

    record CapacityChanged(Call call, Instant at) implements CallNews {}

    /** What was suggested has been carried out. */
    record SelectionConfirmed(CallId call, Suggestion suggestion, Instant at) implements CallNews {}

    record ProgrammeConcluded(Call call, Instant at) implements CallNews {}

    /** The municipalities are to be told of a call that was published. */
    record CallToAnnounce(Call call) implements CallNews {}

    /** A place became free after the cut-off and goes to nobody. */
    record SeatLeftVacant(CallId call, int places, int taken) implements CallNews {}

    /** About one municipality. */
    sealed interface OfMunicipality extends CallNews {
        CallId call();

        Line line();

        Instant at();

        default ApplicationId application() {
            return new ApplicationId(call(), line().municipality());
        }
    }

    record ApplicationSubmitted(CallId call, Line line, Instant at) implements OfMunicipality {}

    record ApplicationAmended(CallId call, Line line, Instant at) implements OfMunicipality {}

    record ApplicationRetracted(CallId call, Line line, Instant at) implements OfMunicipality {}

    record ApplicationDeclined(CallId call, Line line, Instant at) implements OfMunicipality {}

    /** @param decided by the coordinator; else because the places were taken */
    record MunicipalityWaitlisted(CallId call, Line line, int position, boolean decided, Instant at)
            implements OfMunicipality {}

    /** @param promoted because it was their turn; else because the coordinator chose them */
    record SeatOffered(CallId call, Line line, boolean promoted, Instant at, Instant expiresAt)
            implements OfMunicipality {}

    record OfferLapsed(CallId call, Line line, Instant at) implements OfMunicipality {}

    record MunicipalityJoined(CallId call, Line line, Instant at) implements OfMunicipality {}

    /** Others take part for a municipality that has joined. */
    record ParticipantsChanged(CallId call, Line line, Team before, Instant at) implements OfMunicipality {}

    /** Somebody else speaks for a municipality. */
    record ContactHandedOver(CallId call, Line line, PersonId before, Instant at) implements OfMunicipality {}

    record MunicipalityWithdrawn(CallId call, Line line, Instant at) implements OfMunicipality {}

    /** Somebody acted on the call directly, which the application's history is to tell. */
    record Acted(CallId call, Line line, Remark remark) implements OfMunicipality {
        @Override
        public Instant at() {
            return remark.at();
        }
    }
}
