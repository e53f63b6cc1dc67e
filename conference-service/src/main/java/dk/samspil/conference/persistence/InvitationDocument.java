package dk.samspil.conference.persistence;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Invitation;
import dk.samspil.conference.domain.InvitationId;
import dk.samspil.conference.domain.InvitationState;
import dk.samspil.conference.domain.MunicipalityCode;
import java.time.Instant;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An invitation, as it is kept. Of its token the generation only. */
public record InvitationDocument(
        @BsonId String id,
        String conference,
        String person,
        String call,
        String municipality,
        String state,
        int generation,
        int attempts,
        int turnedDown,
        Instant issuedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant remindedAt) {
    static final String ID = "_id";
    static final String CONFERENCE = "conference";
    static final String PERSON = "person";
    static final String CALL = "call";
    static final String MUNICIPALITY = "municipality";

    static InvitationDocument of(Invitation invitation) {
        return new InvitationDocument(
                invitation.id().value(),
                invitation.id().conference().value(),
                invitation.id().person().value(),
                invitation.call().value(),
                invitation.municipality().value(),
                invitation.state().name(),
                invitation.generation(),
                invitation.attempts(),
                invitation.turnedDown(),
                invitation.issuedAt(),
                invitation.answeredAt().orElse(null),
                invitation.remindedAt().orElse(null));
    }

    Invitation toInvitation() {
        return new Invitation(
                InvitationId.parse(id),
                new CallId(call),
                new MunicipalityCode(municipality),
                InvitationState.valueOf(state),
                generation,
                attempts,
                turnedDown,
                issuedAt,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(remindedAt));
    }
}
