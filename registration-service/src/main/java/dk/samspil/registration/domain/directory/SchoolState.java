package dk.samspil.registration.domain.directory;

import java.time.LocalDate;
import java.util.Optional;

/** Whether there still is such a school. */
public sealed interface SchoolState {

    /** There is. */
    record Open() implements SchoolState {}

    /** There is none from this day on. */
    record Closed(LocalDate at, Optional<String> reason) implements SchoolState {}

    /** From this day on it is a part of another. */
    record Merged(SchoolNumber into, LocalDate at, Optional<String> reason) implements SchoolState {}

    default boolean isOpen() {
        return this instanceof Open;
    }

    /** From which day on there is none. */
    default Optional<LocalDate> ended() {
        return switch (this) {
            case Open() -> Optional.empty();
            case Closed(var at, var _) -> Optional.of(at);
            case Merged(var _, var at, var _) -> Optional.of(at);
        };
    }

    /** What it is a part of now. */
    default Optional<SchoolNumber> mergedInto() {
        return this instanceof Merged(var into, var _, var _) ? Optional.of(into) : Optional.empty();
    }

    /** Whether both say the same; why is a remark. */
    default boolean saysTheSameAs(SchoolState other) {
        return getClass().equals(other.getClass())
                && ended().equals(other.ended())
                && mergedInto().equals(other.mergedInto());
    }
}
