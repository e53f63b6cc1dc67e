package dk.samspil.notification.messaging.digest;

import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.digest.Notice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What digests read of the events about a call. */
record CallHappened(String call, @Nullable String secretariat) {

    Notice secretariatIs() {
        return new Notice.Secretariat(Optional.ofNullable(secretariat).map(PersonId::new));
    }
}
