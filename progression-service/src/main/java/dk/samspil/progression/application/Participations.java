package dk.samspil.progression.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.progression.domain.CallId;
import dk.samspil.progression.domain.Participation;
import dk.samspil.progression.domain.ParticipationId;
import dk.samspil.progression.domain.ParticipationNews;
import dk.samspil.progression.domain.PersonId;
import java.util.List;

/** The municipalities in their programmes. */
public interface Participations extends Aggregates<ParticipationId, Participation, ParticipationNews> {

    /** Those of a programme, by municipality code. */
    List<Participation> of(CallId call);

    /** Those whose contact this person is, in all programmes. */
    List<Participation> of(PersonId contact);

    /** Those that lack a lead researcher, the one that has waited longest first. */
    List<Participation> unfilled();
}
