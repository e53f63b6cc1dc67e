package dk.samspil.operations.domain;

import java.util.List;

/** How an expectation stands. What is fulfilled or cancelled stays so, whatever comes. */
public sealed interface Verdict {

    /** All steps have come. */
    record Fulfilled() implements Verdict {}

    /** It is no longer expected. */
    record Cancelled() implements Verdict {}

    /** The same is outstanding since an earlier event already. */
    record Covered() implements Verdict {}

    /** These steps are missing. */
    record Unmet(List<String> missing) implements Verdict {
        public Unmet {
            missing = List.copyOf(missing);
        }
    }

    /** Nothing more is to be waited for. */
    default boolean isFinal() {
        return this instanceof Fulfilled || this instanceof Cancelled;
    }
}
