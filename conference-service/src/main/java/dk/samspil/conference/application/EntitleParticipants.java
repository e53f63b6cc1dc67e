package dk.samspil.conference.application;

import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.messaging.aggregate.Change;
import java.util.List;

/** A municipality has joined, or joined again: its participants are entitled to their region's conference. */
public final class EntitleParticipants {
    private final Entitlements entitlements;

    public EntitleParticipants(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    public record Command(EntitlementId entitlement, RegionCode region, List<PersonId> persons) {
        public Command {
            persons = List.copyOf(persons);
        }
    }

    public void handle(Command command) {
        var id = command.entitlement();
        entitlements.react(
                id,
                _ -> Change.to(
                        Entitlement.of(id, command.region(), command.persons()),
                        List.of(new EntitlementNews.ConferenceSought(id))));
    }
}
