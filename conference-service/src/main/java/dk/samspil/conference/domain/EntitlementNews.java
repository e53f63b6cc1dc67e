package dk.samspil.conference.domain;

import java.util.List;

/** What happens to an entitlement. */
public sealed interface EntitlementNews {

    /** Whether the region's conference is planned is now to be found out. */
    record ConferenceSought(EntitlementId entitlement) implements EntitlementNews {}

    /** Some take part for the municipality no more: their invitations are to be taken back. */
    record ParticipantsReleased(EntitlementId entitlement, List<PersonId> persons) implements EntitlementNews {
        public ParticipantsReleased {
            persons = List.copyOf(persons);
        }
    }

    /** The conference is not planned yet: its invitations will follow. */
    record ParticipantsEntitled(EntitlementId entitlement, RegionCode region, List<PersonId> persons)
            implements EntitlementNews {
        public ParticipantsEntitled {
            persons = List.copyOf(persons);
        }
    }
}
