package dk.samspil.registration.domain.directory;

import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By whom a municipality is reached.
 *
 * @param head its head of schools
 * @param administration others of its administration, each once, in the order in which they were named
 */
public record MunicipalityContacts(
        MunicipalityCode municipality, Optional<PersonId> head, List<PersonId> administration) {
    public MunicipalityContacts {
        administration = List.copyOf(new LinkedHashSet<>(administration));
    }

    public static MunicipalityContacts none(MunicipalityCode municipality) {
        return new MunicipalityContacts(municipality, Optional.empty(), List.of());
    }

    /** With what is given in place of what was; what is not given stays. */
    public MunicipalityContacts with(Optional<PersonId> nextHead, Optional<List<PersonId>> nextAdministration) {
        return new MunicipalityContacts(
                municipality, nextHead.or(() -> head), nextAdministration.orElse(administration));
    }

    public Set<PersonId> everybody() {
        var everybody = new LinkedHashSet<>(administration);
        head.ifPresent(everybody::add);
        return everybody;
    }

    public List<ContactsNews> news() {
        return List.of(new ContactsNews.ContactsRecorded(this));
    }
}
