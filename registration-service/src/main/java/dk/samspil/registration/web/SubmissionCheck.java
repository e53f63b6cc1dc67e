package dk.samspil.registration.web;

import dk.samspil.kit.security.Caller;
import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.application.directory.FindSchools;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.directory.SchoolNumber;
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
    private final FindSchools find;

    SubmissionCheck(Validator validator, FindSchools find) {
        this.validator = validator;
        this.find = find;
    }

    /** @throws Problem with all that is wrong */
    void check(Submission request, Optional<Call> call, Optional<MunicipalityCode> municipality, Caller caller) {
        var errors = new ArrayList<>(faults(request, call, municipality));
        if (OnBehalf.lacksReason(caller, request.reason())) errors.add(OnBehalf.REASON_NEEDED);
        if (!errors.isEmpty()) throw Problem.invalid(errors);
    }

    /** What a submission of this would be refused for, whoever makes it. */
    List<FieldError> faults(Submission request, Optional<Call> call, Optional<MunicipalityCode> municipality) {
        var errors = new ArrayList<FieldError>();
        validator.validate(request).stream().map(FieldError::of).forEach(errors::add);
        errors.addAll(duplicates(request.participants()));
        call.ifPresent(c -> errors.addAll(unknownThemes(request, c)));
        if (errors.stream().noneMatch(e -> e.field().startsWith("schools"))) {
            municipality.ifPresent(m -> errors.addAll(wrongSchools(request.chosenSchools(), m)));
        }
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

    private List<FieldError> wrongSchools(List<String> schools, MunicipalityCode municipality) {
        if (schools.isEmpty() || !find.knows(municipality)) return List.of();
        var numbers = schools.stream().map(SchoolNumber::new).toList();
        var found = find.handle(numbers, municipality);
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < numbers.size(); i++) {
            var field = "schools[" + i + "]";
            var each = numbers.get(i);
            if (found.unknown().contains(each)) {
                errors.add(new FieldError(field, "UNKNOWN_SCHOOL", "No school has this number."));
            } else if (found.ofOthers().contains(each)) {
                errors.add(new FieldError(field, "SCHOOL_OF_ANOTHER", "The school is another municipality's."));
            } else if (found.ended().contains(each)) {
                errors.add(new FieldError(field, "SCHOOL_ENDED", "The school is closed or was merged."));
            }
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
