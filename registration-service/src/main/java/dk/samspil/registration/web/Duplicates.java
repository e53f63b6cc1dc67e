package dk.samspil.registration.web;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Refuses somebody who is to take part twice. */
final class Duplicates {
    private Duplicates() {}

    static void check(List<ParticipantRequest> participants) {
        var seen = new HashSet<String>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < participants.size(); i++) {
            if (seen.add(participants.get(i).email().strip().toLowerCase(Locale.ROOT))) continue;
            errors.add(new FieldError("participants[" + i + "].email", "DUPLICATE", "Takes part already."));
        }
        if (!errors.isEmpty()) throw Problem.invalid(errors);
    }
}
