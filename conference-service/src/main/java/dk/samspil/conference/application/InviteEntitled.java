package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.messaging.aggregate.Change;
import java.util.List;

/**
 * A conference is planned: those of its region who have waited for it look for it once more. Each entitlement
 * then issues its own invitations, so that no step of the conference grows with the number of participants.
 */
public final class InviteEntitled {
    private final Entitlements entitlements;

    public InviteEntitled(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    public record Command(CallId call, RegionCode region) {}

    public void handle(Command command) {
        entitlements.in(command.call(), command.region()).stream()
                .filter(Entitlement::isOpen)
                .forEach(waiting -> seek(waiting.id()));
    }

    private void seek(EntitlementId id) {
        entitlements.react(
                id,
                current -> current.filter(Entitlement::isOpen)
                        .map(e -> Change.to(e, List.<EntitlementNews>of(new EntitlementNews.ConferenceSought(id))))
                        .orElseGet(Change::none));
    }
}
