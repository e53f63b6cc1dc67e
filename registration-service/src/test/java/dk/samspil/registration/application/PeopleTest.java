package dk.samspil.registration.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.Sample;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.telemetry.TraceParent;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private final InMemoryOffice memory = new InMemoryOffice();
    private final PersonIds ids = new HmacPersonIds("a secret of tests");
    private final RecordPerson record = new RecordPerson(memory.people, ids, memory.clock);
    private final RepublishPerson republish = new RepublishPerson(memory.people);

    @Test
    void theSameAddressIsTheSamePersonHoweverItIsWritten() {
        assertThat(ids.of(" Karen@Kommune.example ")).isEqualTo(ids.of("karen@kommune.example"));
        assertThat(ids.of("karen@kommune.example")).isNotEqualTo(ids.of("karen@kommune2.example"));
        assertThat(new HmacPersonIds("another").of("karen@kommune.example"))
                .isNotEqualTo(ids.of("karen@kommune.example"));
    }

    @Test
    void publishesWhatIsNewAndNothingElse() {
        var first = record("chef");
        var again = record("chef");

        assertThat(first.created()).isTrue();
        assertThat(again).isEqualTo(new RecordPerson.Recorded(first.person(), false));
        assertThat(memory.people.events()).hasSize(1);
    }

    @Test
    void whoIsRecordedAgainIsKeptFromThenOnAndWhoIsOnlyNamedIsNot() {
        var id = new PersonId(record("chef").person());
        assertThat(recordedAt(id)).contains(Sample.NOW);

        memory.clock.moveTo(Sample.DEADLINE);
        var own = details(id);
        var renamed = new PersonDetails("married", own.email(), own.title(), own.municipality(), own.language());
        Cause.onlyOnce().run(() -> record.handle(id, renamed, Instant.now()));
        assertThat(details(id)).isEqualTo(renamed);
        assertThat(recordedAt(id)).contains(Sample.NOW);

        Cause.onlyOnce().run(() -> record.handle(renamed));
        assertThat(recordedAt(id)).contains(Sample.DEADLINE);
        assertThat(memory.people.events()).hasSize(2);
    }

    @Test
    void whoIsNamedForTheFirstTimeIsKeptFromThenOn() {
        var details = Sample.details("ny", Sample.municipality(1));
        var id = ids.of(details.email());
        Cause.onlyOnce().run(() -> record.handle(id, details, Instant.now()));
        assertThat(recordedAt(id)).contains(Sample.NOW);
    }

    @Test
    void publishesTheCurrentRecordAgainWhenAnOlderOneCameLate() {
        var id = new PersonId(record("chef").person());
        changeName(id);

        received(id, 1);
        received(id, 2);
        assertThat(memory.people.events()).hasSize(2);

        received(id, 1);
        assertThat(memory.people.events()).hasSize(3);
        assertThat(memory.people.events().getLast())
                .isEqualTo(memory.people.events().get(1));
        received(id, 3);
        assertThat(memory.people.events()).hasSize(3);
    }

    @Test
    void theLatestRecordDeliveredTwiceNeedsNoRepair() {
        var id = new PersonId(record("chef").person());

        received(id, 1);
        received(id, 1);

        assertThat(memory.people.events()).hasSize(1);
    }

    @Test
    void noMunicipalityChangesThePeopleOfAnother() {
        var id = new PersonId(record("chef").person());
        var own = details(id);
        var foreign = new PersonDetails(
                "an impostor", own.email(), own.title(), Optional.of(Sample.municipality(2)), own.language());

        Cause.onlyOnce().run(() -> record.handle(id, foreign, Instant.EPOCH));
        assertThat(details(id)).isEqualTo(own);

        var renamed = new PersonDetails("married", own.email(), own.title(), own.municipality(), own.language());
        Cause.onlyOnce().run(() -> record.handle(id, renamed, Instant.EPOCH));
        assertThat(details(id)).isEqualTo(renamed);
    }

    private void changeName(PersonId id) {
        var details = details(id);
        var next = new PersonDetails(
                "another name", details.email(), details.title(), details.municipality(), details.language());
        Cause.onlyOnce().run(() -> record.handle(next));
    }

    private Optional<Instant> recordedAt(PersonId id) {
        return memory.people.find(id).orElseThrow().state().recordedAt();
    }

    private PersonDetails details(PersonId id) {
        return memory.people.find(id).orElseThrow().state().details().orElseThrow();
    }

    private void received(PersonId id, long sequence) {
        var stream = "/registration/people/" + id.value() + "#" + id.value();
        Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh())
                .run(() -> republish.handle(id, sequence));
    }

    private RecordPerson.Recorded record(String name) {
        return Cause.onlyOnce()
                .<RecordPerson.Recorded, RuntimeException>call(
                        () -> record.handle(Sample.details(name, Sample.municipality(1))));
    }
}
