package dk.samspil.conference.application;

import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.MunicipalityCode;
import dk.samspil.conference.domain.Plan;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Invites the participants of one joined municipality, those who are not invited yet. */
public final class InviteMunicipality {
    private final Conferences conferences;
    private final Entitlements entitlements;
    private final Clock clock;

    public InviteMunicipality(Conferences conferences, Entitlements entitlements, Clock clock) {
        this.conferences = conferences;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    public record Command(ConferenceId conference, MunicipalityCode municipality) {}

    /** What comes of it; all but the first are refusals. */
    public enum Outcome {
        INVITED,
        NO_CONFERENCE,
        /** The conference has begun: nobody could answer an invitation. */
        HAS_BEGUN,
        /** The municipality has not joined, or has withdrawn. */
        NOT_JOINED,
        /** It belongs to another region's conference. */
        OTHER_REGION
    }

    public Outcome handle(Command command) {
        var conference = conferences.find(command.conference()).map(Versioned::state);
        if (conference.isEmpty()) return Outcome.NO_CONFERENCE;
        if (conference.get().hasStarted(clock.instant())) return Outcome.HAS_BEGUN;
        var plan = conference.get().plan();
        var id = new EntitlementId(plan.call(), command.municipality());
        return entitlements.change(id, Outcome.class, current -> decide(current, plan));
    }

    private static Change<Entitlement, EntitlementNews, Outcome> decide(Optional<Entitlement> current, Plan plan) {
        var joined = current.filter(e -> !e.hasEnded());
        if (joined.isEmpty()) return Change.none(Outcome.NOT_JOINED);
        if (!joined.get().region().equals(plan.region())) return Change.none(Outcome.OTHER_REGION);
        return Change.to(
                joined.get(),
                List.of(new EntitlementNews.ConferenceSought(joined.get().id())),
                Outcome.INVITED);
    }
}
