package dk.samspil.registration.web;

import dk.samspil.registration.application.Delegation;
import dk.samspil.registration.domain.MunicipalityCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What requests about an application have in common; read after {@link SubmissionCheck} has found nothing wrong. */
interface Submission {
    /** Null where the request is not about them. */
    @Nullable
    List<String> themes();

    @Nullable
    List<String> schools();

    ContactRequest contact();

    List<ParticipantRequest> participants();

    /** Why, of somebody who acts for a municipality that is not theirs. */
    @Nullable
    String reason();

    default List<String> chosenThemes() {
        var chosen = themes();
        return chosen == null ? List.of() : chosen;
    }

    default List<String> chosenSchools() {
        var chosen = schools();
        return chosen == null ? List.of() : chosen;
    }

    default Delegation delegation(MunicipalityCode of) {
        return new Delegation(
                contact().of(of), participants().stream().map(p -> p.of(of)).toList());
    }
}
