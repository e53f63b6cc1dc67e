package dk.samspil.notification.persistence.sending;

import static java.util.stream.Collectors.toMap;

import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.domain.sending.Mailroom.Position;
import java.time.Instant;
import java.util.Map;

/** How the lanes stand, by their codes. Public because the driver reads its components by reflection. */
public record MailroomDocument(Map<String, PositionDocument> lanes) {

    /** How a lane stands. */
    public record PositionDocument(boolean paused, Instant since, String by, String reason) {
        static PositionDocument of(Position position) {
            return new PositionDocument(position.paused(), position.since(), position.by(), position.reason());
        }

        Position toPosition() {
            return new Position(paused, since, by, reason);
        }
    }

    static MailroomDocument of(Mailroom mailroom) {
        return new MailroomDocument(mailroom.positions().entrySet().stream()
                .collect(toMap(entry -> entry.getKey().code(), entry -> PositionDocument.of(entry.getValue()))));
    }

    Mailroom toMailroom() {
        return new Mailroom(lanes.entrySet().stream()
                .collect(toMap(
                        entry -> Lane.of(entry.getKey()).orElseThrow(),
                        entry -> entry.getValue().toPosition())));
    }
}
