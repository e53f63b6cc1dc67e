package dk.samspil.registration.web.directory;

import dk.samspil.registration.application.directory.ChangeContacts;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.web.ContactRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By whom a municipality is reached from now on. */
record ContactsRequest(
        @Nullable @Valid ContactRequest head,
        @NotNull @Size(max = 20) List<@NotNull @Valid ContactRequest> administration) {

    ChangeContacts.Command of(MunicipalityCode municipality) {
        return new ChangeContacts.Command(
                municipality,
                Optional.ofNullable(head).map(h -> h.of(municipality)),
                administration.stream().map(a -> a.of(municipality)).toList());
    }
}
