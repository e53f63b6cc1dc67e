package dk.samspil.conference.application;

import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.PersonId;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.messaging.aggregate.Change;
import java.util.List;

/**
 * A municipality has joined, or joined again, or others take part for it: its participants are entitled to their region's
 * conference, and whoever takes part no more is released.
 */
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
                current -> Change.to(
                        Entitlement.of(id, command.region(), command.persons()),
                        news(id, current.map(e -> e.without(command.persons())).orElse(List.of()))));
    }

    private static List<EntitlementNews> news(EntitlementId id, List<PersonId> released) {
        var sought = new EntitlementNews.ConferenceSought(id);
        return released.isEmpty()
                ? List.of(sought)
                : List.of(new EntitlementNews.ParticipantsReleased(id, released), sought);
    }
}
