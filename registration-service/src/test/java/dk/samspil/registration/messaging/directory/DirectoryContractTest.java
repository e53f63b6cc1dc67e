package dk.samspil.registration.messaging.directory;

import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.Announced;
import dk.samspil.registration.domain.directory.ContactsNews;
import dk.samspil.registration.domain.directory.MunicipalityContacts;
import dk.samspil.registration.domain.directory.NewDeadline;
import dk.samspil.registration.domain.directory.Ownership;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolFacts;
import dk.samspil.registration.domain.directory.SchoolNews;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import dk.samspil.registration.domain.directory.UnitKind;
import dk.samspil.testkit.GoldenEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DirectoryContractTest {
    private static final MunicipalityCode ODENSE = new MunicipalityCode("0461");
    private static final PersonId HEAD = new PersonId("kkkkkkkkkkkkkkkkkkkkkkkk44");
    private static final PersonId LEADER = new PersonId("pppppppppppppppppppppppp33");

    @Test
    void emitsTheExampleOfASchool() {
        var school = new School(
                new SchoolNumber("461999"),
                new SchoolFacts(
                        "Opfundet Skole",
                        ODENSE,
                        UnitKind.SCHOOL,
                        Optional.empty(),
                        Optional.of(9),
                        Ownership.MUNICIPAL,
                        Optional.empty()),
                new SchoolState.Merged(
                        new SchoolNumber("461998"), LocalDate.of(2015, 8, 1), Optional.of("a reason stays here")),
                List.of(LEADER));

        GoldenEvents.assertPublished(new SchoolEvents().translate(new SchoolNews.SchoolRecorded(school)));
    }

    @Test
    void emitsTheExampleOfAnAnnouncement() {
        var announced = new Announced(
                Sample.CALL, 12, Instant.parse("2014-08-11T06:00:00Z"), Instant.parse("2014-09-12T10:00:00Z"));

        GoldenEvents.assertPublished(
                new ContactsEvents().translate(new ContactsNews.CallAnnounced(ODENSE, HEAD, announced)));
    }

    @Test
    void emitsTheExampleOfANewDeadline() {
        var moved = new NewDeadline(
                Sample.CALL, Instant.parse("2014-09-19T10:00:00Z"), Instant.parse("2014-09-08T07:30:00Z"));

        GoldenEvents.assertPublished(
                new ContactsEvents().translate(new ContactsNews.DeadlineMoved(ODENSE, HEAD, moved)));
    }

    @Test
    void emitsTheExampleOfContacts() {
        var contacts = new MunicipalityContacts(ODENSE, Optional.of(HEAD), List.of(LEADER));

        GoldenEvents.assertPublished(new ContactsEvents().translate(new ContactsNews.ContactsRecorded(contacts)));
    }
}
