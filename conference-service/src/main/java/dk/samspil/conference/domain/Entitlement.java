package dk.samspil.conference.domain;

import java.util.List;

/** The participants of a joined municipality, who are invited to their region's conference as soon as it is planned. */
public record Entitlement(EntitlementId id, RegionCode region, List<PersonId> persons, EntitlementState state) {
    public Entitlement {
        persons = List.copyOf(persons);
    }

    public static Entitlement of(EntitlementId id, RegionCode region, List<PersonId> persons) {
        return new Entitlement(id, region, persons, new EntitlementState.Entitled());
    }

    public boolean isOpen() {
        return state instanceof EntitlementState.Entitled;
    }

    public boolean hasEnded() {
        return state instanceof EntitlementState.Ended;
    }

    public boolean isInvitedTo(ConferenceId conference) {
        return state.equals(new EntitlementState.Invited(conference));
    }

    /** Who takes part no more if these do; nobody, where the municipality has withdrawn: its invitations stay. */
    public List<PersonId> without(List<PersonId> next) {
        return hasEnded()
                ? List.of()
                : persons.stream().filter(p -> !next.contains(p)).toList();
    }

    public Entitlement invite(ConferenceId conference) {
        return with(new EntitlementState.Invited(conference));
    }

    /** Nobody more is invited; invitations that were issued stay, for the conferences are for all municipalities. */
    public Entitlement end() {
        return with(new EntitlementState.Ended());
    }

    private Entitlement with(EntitlementState next) {
        return new Entitlement(id, region, persons, next);
    }
}
