package dk.samspil.conference.domain;

/** How far an entitlement has come. */
public sealed interface EntitlementState {

    /** The conference of the region is not planned yet. */
    record Entitled() implements EntitlementState {}

    record Invited(ConferenceId conference) implements EntitlementState {}

    /** The municipality has withdrawn. */
    record Ended() implements EntitlementState {}
}
