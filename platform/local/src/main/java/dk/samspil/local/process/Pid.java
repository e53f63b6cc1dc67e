package dk.samspil.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process as it can be found again: ids are used anew, so the time of its start belongs to it. */
public record Pid(long id, Instant begun) {

    // The start is computed from the machine's boot time, which moves a little when its clock is set.
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static Pid of(ProcessHandle process) {
        return new Pid(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static Optional<Pid> parse(String text) {
        String[] parts = text.split(" ", -1);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new Pid(Long.parseLong(parts[0]), Instant.parse(parts[1])));
    }

    /** The process, when it still runs and is the same. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(id)
                .filter(ProcessHandle::isAlive)
                // One that has ended and that nobody has waited for has no command.
                .filter(p -> p.info().command().isPresent())
                .filter(p -> Duration.between(Pid.of(p).begun(), begun).abs().compareTo(TOLERANCE) < 0);
    }

    @Override
    public String toString() {
        return id + " " + begun;
    }
}
