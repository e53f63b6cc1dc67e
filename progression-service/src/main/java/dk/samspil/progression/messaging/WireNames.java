package dk.samspil.progression.messaging;

import dk.samspil.progression.domain.Choice;
import dk.samspil.progression.domain.Owner;
import dk.samspil.progression.domain.Shortage;
import dk.samspil.progression.domain.UnassignedBecause;

/** What the domain's constants are called in the published language, whatever they are renamed to here. */
final class WireNames {
    private WireNames() {}

    static String of(Owner owner) {
        return switch (owner) {
            case MUNICIPALITY -> "municipality";
            case COORDINATOR -> "coordinator";
            case RESEARCHER -> "researcher";
        };
    }

    static String of(UnassignedBecause reason) {
        return switch (reason) {
            case WITHDRAWN -> "withdrawn";
            case REPLACED -> "replaced";
            case UNAVAILABLE -> "unavailable";
        };
    }

    static String of(Shortage.Code code) {
        return switch (code) {
            case NONE_REGISTERED -> "none-registered";
            case CONFLICT_OF_INTEREST -> "conflict-of-interest";
            case AT_LIMIT -> "at-limit";
        };
    }

    static String by(Choice choice) {
        return choice.isByCoordinator() ? "coordinator" : "reaction";
    }
}
