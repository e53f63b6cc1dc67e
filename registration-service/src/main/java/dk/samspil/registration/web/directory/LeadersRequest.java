package dk.samspil.registration.web.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.web.ContactRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who leads a school from now on, in order; empty for nobody. */
record LeadersRequest(@NotNull @Size(max = 20) List<@NotNull @Valid ContactRequest> leaders) {

    List<PersonDetails> of(MunicipalityCode municipality) {
        return leaders.stream().map(l -> l.of(municipality)).toList();
    }
}
