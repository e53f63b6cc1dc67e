package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.domain.Call;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a municipality submits as a whole, so that every fault is told at once, field by field. */
@Component
class SubmissionCheck {
    private final Validator validator;

    SubmissionCheck(Validator validator) {
        this.validator = validator;
    }

    /** @throws Problem with all that is wrong */
    void check(Submission request, Optional<Call> call, Caller caller) {
        var errors = new ArrayList<>(faults(request, call));
        if (OnBehalf.lacksReason(caller, request.reason())) errors.add(OnBehalf.REASON_NEEDED);
        if (!errors.isEmpty()) throw Problem.invalid(errors);
    }

    /** What a submission of this would be refused for, whoever makes it. */
    List<FieldError> faults(Submission request, Optional<Call> call) {
        var errors = new ArrayList<FieldError>();
        validator.validate(request).stream().map(FieldError::of).forEach(errors::add);
        errors.addAll(duplicates(request.participants()));
        call.ifPresent(c -> errors.addAll(unknownThemes(request, c)));
        errors.sort(Comparator.comparing(FieldError::field));
        return errors;
    }

    private static List<FieldError> unknownThemes(Submission request, Call call) {
        var errors = new ArrayList<FieldError>();
        var themes = request.chosenThemes();
        for (int i = 0; i < themes.size(); i++) {
            if (call.terms().announcement().offers(String.valueOf(themes.get(i)))) continue;
            errors.add(new FieldError("themes[" + i + "]", "UNKNOWN_THEME", "The call has no such theme."));
        }
        return errors;
    }

    private static List<FieldError> duplicates(@Nullable List<ParticipantRequest> participants) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (int i = 0; participants != null && i < participants.size(); i++) {
            var each = participants.get(i);
            if (each == null || each.email() == null) continue;
            if (seen.add(each.email().strip().toLowerCase(Locale.ROOT))) continue;
            errors.add(new FieldError("participants[" + i + "].email", "DUPLICATE", "Takes part already."));
        }
        return errors;
    }
}
