package dk.samspil.notification.messaging.digest;

import dk.samspil.notification.domain.digest.Happening;
import dk.samspil.notification.domain.digest.Kind;
import java.time.LocalDate;

/** Something goes into the journal of a later window. */
record CollectStep(String morning, String kind, String call, String municipality, String about) {
    static final String NAME = "collect-happening";

    static CollectStep of(LocalDate morning, Happening happening) {
        return new CollectStep(
                morning.toString(),
                happening.kind().code(),
                happening.call(),
                happening.municipality(),
                happening.about());
    }

    Happening toHappening() {
        return new Happening(Kind.of(kind).orElseThrow(), call, municipality, about);
    }
}
