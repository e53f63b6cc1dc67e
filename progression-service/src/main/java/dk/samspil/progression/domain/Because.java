package dk.samspil.progression.domain;

/** Why a researcher was chosen. */
public sealed interface Because {

    /**
     * Chosen by the rule of balance.
     *
     * @param carried how many municipalities the researcher had at that moment
     * @param limit how many they take
     * @param knowsRegion whether the municipality's region is one of theirs
     * @param eligible among how many they were chosen
     */
    record Balance(int carried, int limit, boolean knowsRegion, int eligible) implements Because {}

    /** Chosen by the coordinator, for this reason. */
    record Decided(String reason) implements Because {
        public Decided {
            if (reason.isBlank()) throw new IllegalArgumentException("a decision needs a reason");
        }
    }
}
