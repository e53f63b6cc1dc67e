package dk.samspil.progression.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.progression.application.Participations;
import dk.samspil.progression.domain.Lead;
import dk.samspil.progression.domain.Owner;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who may see which participation. What somebody may not see answers as what does not exist. */
@Component
class Access {
    private final Participations participations;

    Access(Participations participations) {
        this.participations = participations;
    }

    /** The participation, for somebody who may see it. */
    Versioned<Participation> find(Caller caller, String call, String municipality) {
        return participations
                .find(id(call, municipality))
                .filter(p -> maySee(caller, p.state()))
                .orElseThrow(Access::notFound);
    }

    /** The id, for somebody who may act for that municipality. */
    ParticipationId actingFor(Caller caller, String call, String municipality) {
        if (!caller.mayActFor(municipality)) throw notFound();
        return id(call, municipality);
    }

    /** The id, for somebody who may complete that step: who acts for the municipality, or its researcher where it is theirs. */
    ParticipationId completing(Caller caller, String call, String municipality, String step) {
        if (caller.mayActFor(municipality)) return id(call, municipality);
        var participation = find(caller, call, municipality).state();
        if (participation
                .onboarding()
                .step(step)
                .filter(s -> s.owner() != Owner.RESEARCHER)
                .isPresent()) {
            throw Problem.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "This step is not the researcher's to complete.");
        }
        return participation.id();
    }

    boolean maySee(Caller caller, Participation participation) {
        return caller.mayActFor(participation.id().municipality().value()) || leads(caller, participation);
    }

    static Problem notFound() {
        return Problem.notFound("municipality in that programme");
    }

    private static boolean leads(Caller caller, Participation participation) {
        return caller.is("researcher")
                && participation.lead() instanceof Lead.Assigned lead
                && caller.person()
                        .filter(lead.choice().person().value()::equals)
                        .isPresent();
    }

    private static ParticipationId id(String call, String municipality) {
        try {
            return ParticipationId.of(call, municipality);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }
}
