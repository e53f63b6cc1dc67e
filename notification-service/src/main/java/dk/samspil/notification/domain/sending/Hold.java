package dk.samspil.notification.domain.sending;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What holds a mail back that is ready to leave. It is worked out whenever somebody asks, and never written down.
 *
 * @param since business time; of a pause, system time
 * @param until business time; a pause has no end
 */
public record Hold(Reason why, Instant since, Optional<Instant> until) {

    /** Why. */
    public enum Reason {
        /** Somebody has paused the lane. */
        PAUSED,
        /** It is bulk mail, and not the time for it. */
        QUIET_HOURS,
        /** Others of its cause go first. */
        WAVE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
