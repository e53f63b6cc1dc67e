package dk.samspil.registration.web.people;

import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.people.Erasure;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.OtherService;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * How far an erasure has come.
 *
 * @param state pending until every service has acknowledged it, then complete
 * @param by the account that asked for it
 * @param returned whether the person has been recorded anew since
 * @param missing the services that have not acknowledged it yet
 */
record ErasureView(
        String person,
        String state,
        String reason,
        String by,
        Instant erasedAt,
        boolean returned,
        List<Acknowledgement> acknowledged,
        List<String> missing) {
    /** That a service has forgotten the person. */
    record Acknowledgement(String service, Instant at) {}

    static ErasureView of(Person person, Erasure erasure) {
        var missing = erasure.missing();
        return new ErasureView(
                person.id().value(),
                missing.isEmpty() ? "complete" : "pending",
                code(erasure.reason()),
                erasure.by(),
                erasure.at(),
                !person.isErased(),
                erasure.acknowledged().entrySet().stream()
                        .map(e -> new Acknowledgement(code(e.getKey()), e.getValue()))
                        .toList(),
                missing.stream().map(ErasureView::code).toList());
    }

    private static String code(OtherService service) {
        return service.name().toLowerCase(Locale.ROOT);
    }

    private static String code(ErasureReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
