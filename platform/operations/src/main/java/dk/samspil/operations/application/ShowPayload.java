package dk.samspil.operations.application;

import dk.samspil.operations.domain.AuditRow;
import dk.samspil.operations.domain.EventId;
import dk.samspil.operations.domain.Occurrence;
import java.time.InstantSource;
import java.util.Optional;

/** Shows the data of an event to somebody who says why; that it was shown is kept first. */
public final class ShowPayload {
    private final Recordings recordings;
    private final Audit audit;
    private final InstantSource system;

    public ShowPayload(Recordings recordings, Audit audit, InstantSource system) {
        this.recordings = recordings;
        this.audit = audit;
        this.system = system;
    }

    /** Who wants to see it, and why. */
    public record Command(EventId event, String who, String reason) {}

    public Optional<Occurrence> handle(Command command) {
        var found = recordings.find(command.event());
        var row = AuditRow.asked(
                system.instant(), command.who(), "show-payload", command.event().value(), command.reason());
        audit.begin(row.ended(found.isPresent() ? "shown" : "not-found"));
        return found;
    }
}
