package dk.samspil.registration.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.directory.Ownership;
import dk.samspil.registration.domain.directory.School;
import dk.samspil.registration.domain.directory.SchoolFacts;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.directory.SchoolState;
import dk.samspil.registration.domain.directory.UnitKind;
import dk.samspil.registration.messaging.directory.SchoolEvents;
import dk.samspil.registration.persistence.OnMongo;
import dk.samspil.testkit.WithInfrastructure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@WithInfrastructure
class MongoSchoolsIT {
    private static final PersonId BOTH = Sample.person('b');

    private final MongoSchools schools = new MongoSchools(OnMongo.fresh(), new SchoolEvents());

    @Test
    void findsWhateverSomebodyLeads() {
        save("461001", BOTH, Sample.person('a'));
        save("461002", Sample.person('a'), BOTH);
        save("461003", Sample.person('c'));

        assertThat(schools.ledBy(BOTH))
                .extracting(school -> school.number().value())
                .containsExactlyInAnyOrder("461001", "461002");
        assertThat(schools.ledBy(Sample.person('z'))).isEmpty();
    }

    private void save(String number, PersonId... leaders) {
        var facts = new SchoolFacts(
                "Skolen",
                Sample.municipality(361),
                UnitKind.SCHOOL,
                Optional.empty(),
                Optional.empty(),
                Ownership.MUNICIPAL,
                Optional.empty());
        var school = new School(new SchoolNumber(number), facts, new SchoolState.Open(), List.of(leaders));
        Cause.onlyOnce().run(() -> schools.react(school.number(), _ -> Change.to(school, school.news())));
    }
}
