package dk.samspil.registration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.OtherService;
import dk.samspil.telemetry.TraceParent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of people promises. */
abstract class PeopleContract {
    private final People people = people();

    abstract People people();

    @Test
    void keepsAPersonAsItIs() {
        var known = save(Person.recorded(Sample.person('a'), Sample.details("leder", Sample.municipality(1)))
                .person());
        assertThat(read(known.id())).isEqualTo(known);
        var dated = save(known.keptFrom(Sample.NOW.plusNanos(1_999_999)));
        assertThat(read(known.id())).isEqualTo(dated);
        var erased = save(known.erase(ErasureReason.OWN_WISH, "coordinator", Sample.NOW, Sample.NOW)
                .person()
                .acknowledgedBy(OtherService.CONFERENCE, 2, Sample.NOW));
        assertThat(read(known.id())).isEqualTo(erased);
        var back = save(
                erased.with(Sample.details("leder", Sample.municipality(2))).person());
        assertThat(read(known.id())).isEqualTo(back);
    }

    @Test
    void listsByIdAndPage() {
        for (var letter : new char[] {'c', 'a', 'b'}) save(letter);
        var all = People.Filter.known();
        assertThat(people.list(all, Optional.empty(), 2))
                .extracting(Person::id)
                .containsExactly(Sample.person('a'), Sample.person('b'));
        assertThat(people.list(all, Optional.of(Sample.person('b')), 2))
                .extracting(Person::id)
                .containsExactly(Sample.person('c'));
    }

    @Test
    void knowsWhoIsNotErased() {
        var one = save('a');
        var back = save(erased(save('b'))
                .with(Sample.details("navn-b", Sample.municipality(2)))
                .person()
                .keptFrom(Sample.NOW));
        save(erased(save('c')));
        assertThat(people.known()).containsExactlyInAnyOrder(one, back);
    }

    @Test
    void whoWasHeardOfToNoEffectIsNobody() {
        Cause.event("/notification/contacts/x", 1, "x", "flow", TraceParent.fresh())
                .run(() -> people.react(Sample.person('n'), _ -> Change.none()));
        assertThat(people.list(People.Filter.known(), Optional.empty(), 10)).isEmpty();
        assertThat(people.known()).isEmpty();
        assertThat(people.list(new People.Filter(Optional.empty(), Optional.empty(), true), Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    void findsByTextMunicipalityAndState() {
        var one = save('a');
        save('b');
        save(erased(save('c')));
        assertThat(list(Optional.of("NAVN-A"), Optional.empty(), false)).containsExactly(one.id());
        assertThat(list(Optional.of(".*"), Optional.empty(), false)).isEmpty();
        assertThat(list(Optional.empty(), Optional.of("0101"), false))
                .containsExactly(Sample.person('a'), Sample.person('b'));
        assertThat(list(Optional.empty(), Optional.of("0102"), false)).isEmpty();
        assertThat(list(Optional.empty(), Optional.empty(), true)).containsExactly(Sample.person('c'));
    }

    private java.util.List<PersonId> list(Optional<String> text, Optional<String> municipality, boolean erased) {
        var filter =
                new People.Filter(text, municipality.map(dk.samspil.registration.domain.MunicipalityCode::new), erased);
        return people.list(filter, Optional.empty(), 10).stream()
                .map(Person::id)
                .toList();
    }

    private static Person erased(Person person) {
        return person.erase(ErasureReason.MISTAKE, "coordinator", Sample.NOW, Sample.NOW)
                .person();
    }

    private Person save(char letter) {
        return save(Person.recorded(Sample.person(letter), Sample.details("navn-" + letter, Sample.municipality(1)))
                .person());
    }

    private Person save(Person person) {
        Cause.onlyOnce().run(() -> people.react(person.id(), _ -> Change.to(person, java.util.List.of())));
        return person;
    }

    private Person read(PersonId id) {
        return people.find(id).orElseThrow().state();
    }
}
