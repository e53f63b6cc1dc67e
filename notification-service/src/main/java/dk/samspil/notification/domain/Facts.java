package dk.samspil.notification.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the causing event said: ids, codes, numbers and times only, so that nothing here is personal. */
public record Facts(Map<String, String> values) {
    public Facts {
        values = Map.copyOf(values);
    }

    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the order has no " + name));
    }

    /** What an event of an earlier release may not have said. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public boolean says(String name, String value) {
        return value.equals(values.get(name));
    }

    public Instant instant(String name) {
        return Instant.parse(text(name));
    }

    public PersonId person(String name) {
        return new PersonId(text(name));
    }
}
