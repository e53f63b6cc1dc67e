package dk.samspil.notification.application.sending;

import dk.samspil.notification.application.Expiry;
import dk.samspil.notification.application.Planning;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Template;
import java.time.Instant;

/**
 * The moment up to which another store knew what was sent, and is lost: what happened until then is told by now or never
 * will be, so that nobody is told twice.
 *
 * @param moment business time
 */
public record PastUntil(Instant moment) {
    /** Nothing was lost. */
    public static final PastUntil NEVER = new PastUntil(Instant.MIN);

    /** Of no use from the moment on in which it happened. */
    public Expiry expiry(Expiry otherwise) {
        return at -> covers(at) ? at : otherwise.of(at);
    }

    /** Takes nobody a place in a wave. */
    public Planning planning(Planning otherwise) {
        return new Planning() {
            @Override
            public Plan of(Template template, Facts facts, Instant occurredAt) {
                return covers(occurredAt) ? Plan.atOnce(occurredAt) : otherwise.of(template, facts, occurredAt);
            }

            @Override
            public void giveBack(Plan plan) {
                otherwise.giveBack(plan);
            }
        };
    }

    private boolean covers(Instant at) {
        return !at.isAfter(moment);
    }
}
