package dk.samspil.registration.web.people;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;

/** Ids and filters as they come in a request. */
final class PersonPaths {
    static final String PEOPLE = "/api/registration/people";

    private PersonPaths() {}

    /** What can't be an id answers as what does not exist. */
    static PersonId person(String id) {
        try {
            return new PersonId(id);
        } catch (IllegalArgumentException e) {
            throw noPerson();
        }
    }

    static PersonId after(String id) {
        try {
            return new PersonId(id);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(new FieldError("after", "MALFORMED", "Must be the next of the page before."));
        }
    }

    static MunicipalityCode municipality(String code) {
        try {
            return new MunicipalityCode(code);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(new FieldError("municipality", "MALFORMED", "Must be a code of four digits."));
        }
    }

    static Problem noPerson() {
        return Problem.notFound("person");
    }
}
