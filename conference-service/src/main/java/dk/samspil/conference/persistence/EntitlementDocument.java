package dk.samspil.conference.persistence;

import dk.samspil.conference.domain.ConferenceId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementState;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.RegionCode;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An entitlement, as it is kept. */
public record EntitlementDocument(
        @BsonId String id,
        String call,
        String municipality,
        String region,
        List<String> persons,
        String state,
        @Nullable String conference) {
    static final String CALL = "call";
    static final String REGION = "region";
    private static final String ENTITLED = "entitled";
    private static final String INVITED = "invited";
    private static final String ENDED = "ended";

    static EntitlementDocument of(Entitlement entitlement) {
        return switch (entitlement.state()) {
            case EntitlementState.Entitled s -> of(entitlement, ENTITLED, null);
            case EntitlementState.Invited(var conference) -> of(entitlement, INVITED, conference.value());
            case EntitlementState.Ended s -> of(entitlement, ENDED, null);
        };
    }

    Entitlement toEntitlement() {
        return new Entitlement(
                EntitlementId.parse(id),
                new RegionCode(region),
                persons.stream().map(PersonId::new).toList(),
                toState());
    }

    private static EntitlementDocument of(Entitlement entitlement, String state, @Nullable String conference) {
        return new EntitlementDocument(
                entitlement.id().value(),
                entitlement.id().call().value(),
                entitlement.id().municipality().value(),
                entitlement.region().value(),
                entitlement.persons().stream().map(PersonId::value).toList(),
                state,
                conference);
    }

    private EntitlementState toState() {
        return switch (state) {
            case ENTITLED -> new EntitlementState.Entitled();
            case INVITED -> new EntitlementState.Invited(invitedTo());
            case ENDED -> new EntitlementState.Ended();
            default -> throw new IllegalStateException("an entitlement is kept as " + state);
        };
    }

    private ConferenceId invitedTo() {
        if (conference == null) throw new IllegalStateException("who is invited is kept without a conference");
        return new ConferenceId(conference);
    }
}
