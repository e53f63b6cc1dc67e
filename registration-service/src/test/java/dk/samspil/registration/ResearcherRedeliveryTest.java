package dk.samspil.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.people.ErasePerson;
import dk.samspil.registration.application.people.KeepResearcher;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R4: assignments of researchers, each one to five times, those of different municipalities interleaved: everybody is
 * kept from the same time on, and neither the erased nor the unknown are known.
 */
class ResearcherRedeliveryTest {
    private static final int MUNICIPALITIES = 6;
    private static final HmacPersonIds IDS = new HmacPersonIds("a secret of tests");
    private static final List<PersonDetails> RESEARCHERS = List.of(
            Sample.details("known", Sample.municipality(1)),
            Sample.details("busy", Sample.municipality(1)),
            Sample.details("erased", Sample.municipality(1)),
            Sample.details("unknown", Sample.municipality(1)));

    private record Assigned(int municipality, long sequence, PersonId person, Instant at) {
        void reach(InMemoryOffice memory) {
            var stream = "/progression/participations/call/010" + municipality;
            Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh())
                    .run(() -> new KeepResearcher(memory.people).handle(person, at));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsEverybodyFromTheSameTimeOn(long seed) {
        var once = play(assignments());

        var often = play(Deliveries.of(assignments(), Assigned::municipality, seed));

        assertThat(often).isEqualTo(once);
        // the last of each, and of the second a record that is later than any
        assertThat(once)
                .containsEntry(id(0), Optional.of(at(MUNICIPALITIES - 1, 4)))
                .containsEntry(id(1), Optional.of(Sample.CUT_OFF))
                .containsEntry(id(2), Optional.empty())
                .doesNotContainKey(id(3));
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(50, 1000));
    }

    private static Map<PersonId, Optional<Instant>> play(List<Assigned> deliveries) {
        var memory = new InMemoryOffice();
        var record = new RecordPerson(memory.people, IDS, memory.clock);
        Cause.onlyOnce().run(() -> record.handle(RESEARCHERS.get(0)));
        Cause.onlyOnce().run(() -> record.handle(RESEARCHERS.get(2)));
        memory.clock.moveTo(Sample.CUT_OFF);
        Cause.onlyOnce().run(() -> record.handle(RESEARCHERS.get(1)));
        var erase = new ErasePerson(memory.people, memory.calls, memory.clock, InstantSource.system());
        Cause.onlyOnce().run(() -> erase.handle(new ErasePerson.Command(id(2), ErasureReason.OWN_WISH, "coordinator")));
        var told = memory.people.events().size();

        deliveries.forEach(each -> each.reach(memory));

        assertThat(memory.people.events()).hasSize(told);
        var kept = new HashMap<PersonId, Optional<Instant>>();
        for (int i = 0; i < RESEARCHERS.size(); i++) {
            memory.people
                    .find(id(i))
                    .map(found -> found.state())
                    .ifPresent(person -> kept.put(person.id(), since(person)));
        }
        return kept;
    }

    private static Optional<Instant> since(Person person) {
        assertThat(person.isErased()).isEqualTo(person.id().equals(id(2)));
        return person.recordedAt();
    }

    /** Every municipality gets one after another. */
    private static List<Assigned> assignments() {
        var assignments = new ArrayList<Assigned>();
        for (int m = 0; m < MUNICIPALITIES; m++) {
            for (int i = 0; i < RESEARCHERS.size(); i++) assignments.add(new Assigned(m, 1 + i, id(i), at(m, i)));
            assignments.add(new Assigned(m, 5, id(0), at(m, 4)));
        }
        return assignments;
    }

    private static Instant at(int municipality, int nth) {
        return Sample.DEADLINE.plus(Duration.ofDays(municipality)).plus(Duration.ofHours(nth));
    }

    private static PersonId id(int number) {
        return IDS.of(RESEARCHERS.get(number).email());
    }
}
