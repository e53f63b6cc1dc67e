package dk.samspil.operations.application;

import dk.samspil.operations.domain.Expectation;
import dk.samspil.operations.domain.Occurrence;
import java.util.List;
import java.util.Optional;

/** All that is expected, by configuration. */
public record Expectations(List<Expectation> all) {
    public Expectations {
        all = List.copyOf(all);
    }

    Optional<Expectation> named(String name) {
        return all.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    List<Expectation> after(Occurrence event) {
        return all.stream().filter(e -> e.after().equals(event.name())).toList();
    }
}
