package dk.samspil.registration.application.people;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.telemetry.TraceParent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepResearcherTest {
    private static final PersonDetails RESEARCHER = Sample.details("forsker", municipality(9));

    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final InMemoryOffice memory = registers.memory;
    private final PersonId id = registers.ids.of(RESEARCHER.email());
    private int sequence;

    @Test
    void whoIsAssignedIsKeptFromThenOn() {
        registers.record(RESEARCHER);
        assigned(Sample.DEADLINE);
        assertThat(recordedAt()).contains(Sample.DEADLINE);
        assertThat(memory.people.events()).hasSize(1);
    }

    @Test
    void whoWasRecordedLaterIsKeptFromThatOn() {
        registers.record(RESEARCHER);
        assigned(Sample.OPENS);
        assertThat(recordedAt()).contains(Sample.NOW);
    }

    @Test
    void whoseRecordHasNoTimeGetsNoneForItMayBeLater() {
        memory.people.put(id, Person.recorded(id, RESEARCHER).person());
        assigned(Sample.OPENS);
        assertThat(recordedAt()).isEmpty();
    }

    @Test
    void nobodyComesBackAndNobodyIsMade() {
        assigned(Sample.DEADLINE);
        assertThat(memory.people.find(id)).isEmpty();
        registers.record(RESEARCHER);
        Cause.onlyOnce()
                .run(() -> new ErasePerson(memory.people, memory.calls, memory.clock, InstantSource.system())
                        .handle(new ErasePerson.Command(id, ErasureReason.OWN_WISH, "coordinator")));
        assigned(Sample.DEADLINE);
        assertThat(memory.people.find(id).orElseThrow().state().isErased()).isTrue();
        assertThat(recordedAt()).isEmpty();
    }

    private void assigned(Instant at) {
        var stream = "/progression/participations/call/0101";
        sequence++;
        Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh())
                .run(() -> new KeepResearcher(memory.people).handle(id, at));
    }

    private Optional<Instant> recordedAt() {
        return memory.people.find(id).orElseThrow().state().recordedAt();
    }
}
