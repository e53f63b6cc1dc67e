package dk.samspil.conference.application;

import dk.samspil.conference.domain.CallId;
import dk.samspil.conference.domain.Entitlement;
import dk.samspil.conference.domain.EntitlementId;
import dk.samspil.conference.domain.EntitlementNews;
import dk.samspil.conference.domain.RegionCode;
import dk.samspil.messaging.aggregate.Aggregates;
import java.util.List;

/** The entitlements of joined municipalities. */
public interface Entitlements extends Aggregates<EntitlementId, Entitlement, EntitlementNews> {

    /** Those of a programme's municipalities in a region, ended ones among them. */
    List<Entitlement> in(CallId call, RegionCode region);
}
