package dk.samspil.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.RepublishPerson;
import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.application.people.ErasePerson;
import dk.samspil.registration.application.people.KeepResearcher;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.registration.domain.people.OtherService;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Tier;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * R4 for people: records of the topic come again late, steps of applications, acknowledgements and assignments of
 * researchers come late and more than once, before and after erasures and returns. In the end the topic holds what the person's document holds, and
 * nobody has come back who was not recorded anew.
 */
class ErasureRedeliveryTest {
    private static final String TOPIC = "registration.people";

    private final InMemoryOffice memory = new InMemoryOffice();
    private final RecordPerson record =
            new RecordPerson(memory.people, new HmacPersonIds("a secret of tests"), memory.clock);
    private final RepublishPerson republish = new RepublishPerson(memory.people);
    private final PersonDetails details = Sample.details("leder", Sample.municipality(1));
    private final PersonId person = new HmacPersonIds("a secret of tests").of(details.email());

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTopicEndsWithTheTruthAndNothingRevives(long seed) {
        var random = new Random(seed);
        var log = new ArrayList<OutboxEntry>();
        var read = 0;
        var published = 0;
        var erased = false;
        Cause.onlyOnce().run(() -> record.handle(details));
        var named = Instant.now();
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(7)) {
                case 0 -> {
                    Cause.onlyOnce().run(this::erase);
                    erased = true;
                }
                case 1 -> {
                    if (random.nextInt(3) == 0) {
                        Cause.onlyOnce().run(() -> record.handle(details));
                        erased = false;
                        named = Instant.now().minusSeconds(1);
                    }
                }
                case 2 -> lateStep(erased ? Instant.EPOCH : named, random);
                case 3 -> acknowledge(random);
                case 4 -> {
                    // the relay of a paused instance repeats
                    if (!log.isEmpty()) log.add(log.get(random.nextInt(log.size())));
                }
                case 5 -> assign(random);
                default -> {}
            }
            published = append(log, published);
            if (random.nextBoolean() && read < log.size()) receive(log.get(read++));
        }
        while (true) {
            published = append(log, published);
            if (read == log.size()) break;
            receive(log.get(read++));
        }
        var last = log.getLast();
        var state = memory.people.find(person).orElseThrow().state();
        assertThat(state.isErased()).as("seed %d", seed).isEqualTo(erased);
        assertThat(last.kind() == OutboxEntry.Kind.TOMBSTONE)
                .as("seed %d", seed)
                .isEqualTo(erased);
        assertThat(last.sequence()).as("seed %d", seed).isEqualTo(state.recorded());
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(200, 2000));
    }

    private int append(List<OutboxEntry> log, int from) {
        var entries = memory.people.entries();
        entries.subList(from, entries.size()).stream()
                .filter(e -> e.target().equals(TOPIC))
                .forEach(log::add);
        return entries.size();
    }

    private void erase() {
        new ErasePerson(memory.people, memory.calls, memory.clock, InstantSource.system())
                .handle(new ErasePerson.Command(person, ErasureReason.OWN_WISH, "coordinator"));
    }

    /** A step of an application that was saved before the erasure and is taken only now. */
    private void lateStep(Instant named, Random random) {
        InMemoryOffice.step(Sample.municipality(1), 1 + random.nextInt(9))
                .run(() -> record.handle(person, details, named));
    }

    private void acknowledge(Random random) {
        var sequence = 1 + random.nextInt(9);
        Cause.event("/notification/contacts", sequence, "x", "flow", TraceParent.fresh())
                .run(() -> new AcknowledgeErasure(memory.people)
                        .handle(new AcknowledgeErasure.Command(
                                person, OtherService.NOTIFICATION, sequence, Sample.NOW)));
    }

    private void assign(Random random) {
        var municipality = "call/010" + random.nextInt(3);
        var sequence = 1 + random.nextInt(9);
        Cause.event("/progression/" + municipality, sequence, "x", "flow", TraceParent.fresh())
                .run(() -> new KeepResearcher(memory.people).handle(person, Sample.NOW.plusSeconds(sequence)));
    }

    private void receive(OutboxEntry entry) {
        var stream = "/registration/people/" + person.value() + "#" + person.value() + "@" + TOPIC;
        Cause.event(stream, entry.sequence(), stream + "/" + entry.sequence(), "flow", TraceParent.fresh())
                .run(() -> republish.handle(person, entry.sequence()));
    }
}
