package dk.samspil.conference.application;

import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.messaging.aggregate.Change;
import java.util.List;

/** A municipality has withdrawn: nobody more of it is invited. */
public final class EndEntitlement {
    private final Entitlements entitlements;

    public EndEntitlement(Entitlements entitlements) {
        this.entitlements = entitlements;
    }

    public void handle(EntitlementId id) {
        entitlements.react(
                id,
                current -> current.filter(e -> !e.hasEnded())
                        .map(e -> Change.<Entitlement, EntitlementNews>to(e.end(), List.of()))
                        .orElseGet(Change::none));
    }
}
