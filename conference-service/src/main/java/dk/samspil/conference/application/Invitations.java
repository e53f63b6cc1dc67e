package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationNews;
import dk.samspil.conference.domain.MunicipalityCode;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.messaging.aggregate.Aggregates;
import java.util.List;
import java.util.Optional;

/** The invitations. */
public interface Invitations extends Aggregates<InvitationId, Invitation, InvitationNews> {

    /** What to list: what is absent does not matter. */
    record Filter(Optional<ConferenceId> conference, Optional<CallId> call, Optional<MunicipalityCode> municipality) {}

    /** All of a person, in no order. */
    List<Invitation> of(PersonId person);

    /** At most so many, by id, beginning after this one. */
    List<Invitation> list(Filter filter, Optional<InvitationId> after, int limit);
}
