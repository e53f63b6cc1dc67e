package dk.samspil.registration.application.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Decision;
import dk.samspil.messaging.aggregate.StaleVersion;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.people.ErasePerson;
import dk.samspil.registration.domain.Language;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.domain.directory.SchoolNumber;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.telemetry.TraceParent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is named by a command that is refused or repeated is not recorded by it. */
class NamedPeopleTest {
    private static final MunicipalityCode ODENSE = new MunicipalityCode("0461");
    private static final SchoolNumber SCHOOL = new SchoolNumber("461001");

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final ChangeLeaders leaders = new ChangeLeaders(directory.schools, directory.office.people, directory.ids);
    private final ChangeContacts contacts =
            new ChangeContacts(directory.contacts, directory.office.people, directory.ids);

    @BeforeEach
    void school() {
        directory.apply(directory.bring(ImportTest.REGISTER + "461001,Skolen,0461,school,,9,municipal\n"));
    }

    @Test
    void thoseNamedByWhatIsSavedAreRecorded() {
        Cause.onlyOnce().run(() -> lead("Karen"));
        Cause.onlyOnce().run(() -> contact("Hanne"));

        assertThat(name("karen")).contains("Karen");
        assertThat(name("hanne")).contains("Hanne");
        assertThat(directory.school("461001").leaders()).containsExactly(id("karen"));
    }

    @Test
    void anotherNameForTheSameLeaderIsRecordedAndTheSameIsNoChange() {
        Cause.onlyOnce().run(() -> lead("Karen"));
        Cause.onlyOnce()
                .run(() -> leaders.handle(new ChangeLeaders.Command(SCHOOL, List.of(named("Karen B", "karen")))));
        assertThat(name("karen")).contains("Karen B");
        var told = directory.schools.events().size();

        Cause.onlyOnce()
                .run(() -> leaders.handle(new ChangeLeaders.Command(SCHOOL, List.of(named("Karen B", "karen")))));

        assertThat(directory.schools.events()).hasSize(told);
    }

    @Test
    void aRefusedCommandNamesNobody() {
        Cause.onlyOnce().run(() -> lead("Karen"));
        Cause.onlyOnce().run(() -> contact("Hanne"));
        var told = directory.office.people.events().size();

        assertThatThrownBy(() -> stale("schools.0").run(() -> lead("Bo"))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> stale("contacts.0").run(() -> contact("Bo"))).isInstanceOf(StaleVersion.class);

        assertThat(directory.office.people.events()).hasSize(told);
        assertThat(name("bo")).isEmpty();
    }

    @Test
    void aRepeatedCommandBringsNobodyBackWhoWasErasedInBetween() {
        Cause.command("leaders").run(() -> lead("Karen"));
        Cause.command("contacts").run(() -> contact("Hanne"));
        erase(id("karen"));
        erase(id("hanne"));

        Cause.command("leaders").run(() -> lead("Karen"));
        Cause.command("contacts").run(() -> contact("Hanne"));

        assertThat(name("karen")).isEmpty();
        assertThat(name("hanne")).isEmpty();
    }

    @Test
    void whoIsErasedWhileTheyAreNamedComesBack() {
        Cause.onlyOnce().run(() -> lead("Karen"));
        Cause.onlyOnce().run(() -> contact("Hanne"));
        var people = new ErasedAfterTheLook();
        var command = new ChangeLeaders.Command(SCHOOL, List.of(named("Karen", "karen"), named("Hanne", "hanne")));
        Cause.onlyOnce().run(() -> new ChangeLeaders(directory.schools, people, directory.ids).handle(command));
        assertThat(name("hanne")).contains("Hanne");
        var others = new ChangeContacts.Command(
                ODENSE, Optional.of(named("Hanne", "hanne")), List.of(named("Karen", "karen")));
        Cause.onlyOnce().run(() -> new ChangeContacts(directory.contacts, people, directory.ids).handle(others));
        assertThat(name("karen")).contains("Karen");
    }

    @Test
    void whoIsOfAnotherMunicipalityIsNotChangedByBeingNamed() {
        var odense = named("Karen", "karen");
        var foreign = new PersonDetails(
                "An impostor",
                odense.email(),
                Optional.empty(),
                Optional.of(new MunicipalityCode("0101")),
                Language.DA);
        Cause.onlyOnce().run(() -> lead("Karen"));
        var told = directory.office.people.events().size();
        Cause.onlyOnce()
                .run(() -> contacts.handle(
                        new ChangeContacts.Command(new MunicipalityCode("0101"), Optional.of(foreign), List.of())));
        assertThat(name("karen")).contains("Karen");
        assertThat(directory.office.people.events()).hasSize(told);
    }

    /** All whom it is asked for are erased right after it has answered. */
    private final class ErasedAfterTheLook implements People {
        private final People people = directory.office.people;

        @Override
        public Map<PersonId, Person> among(Collection<PersonId> ids) {
            var found = people.among(ids);
            ids.forEach(id -> erase(id, () -> Instant.now().minusSeconds(1)));
            return found;
        }

        @Override
        public List<Person> list(Filter filter, Optional<PersonId> after, int limit) {
            return people.list(filter, after, limit);
        }

        @Override
        public List<Person> known() {
            return people.known();
        }

        @Override
        public Optional<Versioned<Person>> find(PersonId id) {
            return people.find(id);
        }

        @Override
        public <A> A change(PersonId id, Class<A> answer, Decision<Person, PersonNews, A> decision) {
            return people.change(id, answer, decision);
        }

        @Override
        public <A> boolean react(PersonId id, Decision<Person, PersonNews, A> decision) {
            return people.react(id, decision);
        }
    }

    private void lead(String name) {
        leaders.handle(new ChangeLeaders.Command(SCHOOL, List.of(named(name, name.toLowerCase(Locale.ROOT)))));
    }

    private void contact(String name) {
        contacts.handle(
                new ChangeContacts.Command(ODENSE, Optional.of(named(name, name.toLowerCase(Locale.ROOT))), List.of()));
    }

    private void erase(PersonId person) {
        erase(person, InstantSource.system());
    }

    private void erase(PersonId person, InstantSource system) {
        Cause.onlyOnce()
                .run(() -> new ErasePerson(
                                directory.office.people, directory.office.calls, directory.office.clock, system)
                        .handle(new ErasePerson.Command(person, ErasureReason.OWN_WISH, "coordinator")));
    }

    private Optional<String> name(String who) {
        return directory
                .office
                .people
                .find(id(who))
                .flatMap(p -> p.state().details())
                .map(PersonDetails::name);
    }

    private PersonId id(String who) {
        return directory.ids.of(who + "@odense.example");
    }

    private static PersonDetails named(String name, String who) {
        return new PersonDetails(name, who + "@odense.example", Optional.empty(), Optional.of(ODENSE), Language.DA);
    }

    private static Cause stale(String tag) {
        return Cause.command(new Cause.Command(tag, "", tag), tag, TraceParent.fresh());
    }
}
