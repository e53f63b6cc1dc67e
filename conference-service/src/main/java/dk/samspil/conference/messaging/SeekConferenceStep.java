package dk.samspil.conference.messaging;

import dk.samspil.conference.domain.EntitlementId;

/** An entitlement whose conference is to be looked for. */
record SeekConferenceStep(String entitlement) {
    static final String NAME = "seek-conference";

    EntitlementId toId() {
        return EntitlementId.parse(entitlement);
    }
}
