package dk.samspil.progression.domain;

import java.time.Instant;
import java.util.List;

/** A municipality's lead researcher: exactly one, or none yet, or a stated reason why there is none. */
public sealed interface Lead {

    /** Not looked for yet, or not any more. */
    record None() implements Lead {}

    record Assigned(Choice choice, Instant at) implements Lead {
        public ResearcherId researcher() {
            return choice.researcher();
        }
    }

    /** Nobody could take it. */
    record Unfilled(List<Shortage> shortages, Instant since) implements Lead {
        public Unfilled {
            shortages = List.copyOf(shortages);
        }
    }
}
