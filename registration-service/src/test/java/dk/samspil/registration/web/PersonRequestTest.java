package dk.samspil.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.domain.MunicipalityCode;
import org.junit.jupiter.api.Test;

class PersonRequestTest {
    private static final MunicipalityCode ODENSE = new MunicipalityCode("0461");

    @Test
    void stripsWhatIsWrittenAroundNamesAndTitlesWhereverSomebodyIsNamed() {
        var person = new PersonRequest(" Karen ", "karen@odense.example", " Rektor ", "0461", "da").toDetails();
        var contact = new ContactRequest(" Karen ", "karen@odense.example", " Rektor ", null).of(ODENSE);

        assertThat(person).isEqualTo(contact);
        assertThat(contact.name()).isEqualTo("Karen");
        assertThat(contact.title()).contains("Rektor");
        assertThat(new ContactRequest("Karen", "karen@odense.example", "  ", null)
                        .of(ODENSE)
                        .title())
                .isEmpty();
    }
}
