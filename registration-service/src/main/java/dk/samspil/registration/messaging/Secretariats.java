package dk.samspil.registration.messaging;

import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.Terms;
import org.jspecify.annotations.Nullable;

/** Who looks after a call, as events name them. */
final class Secretariats {
    private Secretariats() {}

    static @Nullable String of(Terms terms) {
        return terms.announcement().secretariat().map(PersonId::value).orElse(null);
    }
}
