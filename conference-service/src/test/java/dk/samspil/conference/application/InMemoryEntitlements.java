package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.conference.messaging.EntitlementEvents;
import java.util.List;

final class InMemoryEntitlements extends Interruptible<EntitlementId, Entitlement, EntitlementNews>
        implements Entitlements {

    InMemoryEntitlements() {
        super("entitlements", EntitlementId::value, new EntitlementEvents());
    }

    @Override
    public List<Entitlement> in(CallId call, RegionCode region) {
        return states().stream()
                .filter(e -> e.id().call().equals(call) && e.region().equals(region))
                .toList();
    }
}
