package dk.samspil.registration.persistence.directory;

import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether there still is such a school, as it is kept. */
public record StateDocument(
        String name,
        @Nullable String at,
        @Nullable String into,
        @Nullable String reason) {
    static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final String MERGED = "merged";

    static StateDocument of(SchoolState state) {
        return switch (state) {
            case SchoolState.Open() -> new StateDocument(OPEN, null, null, null);
            case SchoolState.Closed(var at, var reason) ->
                new StateDocument(CLOSED, at.toString(), null, reason.orElse(null));
            case SchoolState.Merged(var into, var at, var reason) ->
                new StateDocument(MERGED, at.toString(), into.value(), reason.orElse(null));
        };
    }

    SchoolState toState() {
        return switch (name) {
            case OPEN -> new SchoolState.Open();
            case CLOSED -> new SchoolState.Closed(day(), Optional.ofNullable(reason));
            case MERGED ->
                new SchoolState.Merged(
                        new SchoolNumber(Objects.requireNonNull(into)), day(), Optional.ofNullable(reason));
            default -> throw new IllegalStateException("no state of a school is named so");
        };
    }

    private LocalDate day() {
        return LocalDate.parse(Objects.requireNonNull(at));
    }
}
