package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.EntitlementId;

/** What conference reads of registration's event. */
record MunicipalityWithdrawnV1(String call, String municipality) {
    static final String TYPE = "dk.samspil.registration.municipality-withdrawn.v1";

    EntitlementId toId() {
        return EntitlementId.of(call, municipality);
    }
}
