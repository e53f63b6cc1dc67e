package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.store.AggregateStore;
import dk.samspil.messaging.store.Answered;
import dk.samspil.messaging.store.OutboxEntry;
import dk.samspil.messaging.store.Save;
import dk.samspil.messaging.store.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every aggregate store promises. */
abstract class AggregateStoreContract {
    private final Instant recorded = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final String id = "list." + UUID.randomUUID();
    private final AggregateStore<Guests> store = store();

    abstract AggregateStore<Guests> store();

    @Test
    void loadsAnAbsentOneAsAbsent() {
        assertThat(store.load(id)).isEqualTo(Snapshot.absent(id));
    }

    @Test
    void loadsWhatWasSaved() {
        store.save(new Save<>(
                Snapshot.absent(id),
                new Guests(id, 3, List.of("Ane")),
                1,
                entries(1),
                Map.of("/x/calls/1.2#$k", 7L),
                List.of(new Answered("c1", "f1", "{}")),
                "commit-1"));

        var loaded = store.load(id);

        assertThat(loaded.state()).isEqualTo(new Guests(id, 3, List.of("Ane")));
        assertThat(loaded.version()).isEqualTo(1);
        assertThat(loaded.sequence()).isEqualTo(1);
        assertThat(loaded.pushed()).isEqualTo(100);
        assertThat(loaded.handled()).containsExactly(Map.entry("/x/calls/1.2#$k", 7L));
        assertThat(loaded.commands()).containsExactly(new Answered("c1", "f1", "{}"));
        assertThat(loaded.commits()).containsExactly("commit-1");
    }

    @Test
    void refusesASecondInsert() {
        insert(0);

        assertThat(store.save(save(Snapshot.absent(id), Guests.empty(id, 9), 1, List.of())))
                .isEmpty();
        assertThat(store.load(id).state()).isEqualTo(Guests.empty(id, 1));
    }

    @Test
    void refusesAStaleVersion() {
        insert(0);
        var read = store.load(id);
        assertThat(store.save(save(read, Guests.empty(id, 2), 2, List.of()))).isPresent();

        assertThat(store.save(save(read, Guests.empty(id, 3), 2, entries(1)))).isEmpty();
        assertThat(store.load(id).state()).isEqualTo(Guests.empty(id, 2));
        assertThat(store.oldest(id)).isEmpty();
    }

    @Test
    void tellsWhetherTheOutboxWasEmpty() {
        insert(2);
        var read = store.load(id);

        var sent = store.save(save(read, Guests.empty(id, 2), 2, entries(3)));

        assertThat(sent).hasValue(0);
        assertThat(read.pushed()).isEqualTo(200);
        store.removeThrough(id, 300);
        assertThat(store.save(save(store.load(id), Guests.empty(id, 3), 3, entries(4))))
                .hasValue(300);
    }

    @Test
    void givesEntriesOldestFirstAndUnchanged() {
        insert(3);

        assertThat(store.oldest(id)).usingRecursiveComparison().isEqualTo(entries(1, 2, 3));
    }

    @Test
    void removesAPrefixAndGivesTheRest() {
        insert(3);

        assertThat(store.removeThrough(id, 200))
                .extracting(OutboxEntry::sequence)
                .containsExactly(3L);
        assertThat(store.removeThrough(id, 200))
                .extracting(OutboxEntry::sequence)
                .containsExactly(3L);
        assertThat(store.removeThrough(id, 300)).isEmpty();
        assertThat(store.load(id).sent()).isEqualTo(300);
    }

    @Test
    void keepsEntriesThatWereSavedDuringASend() {
        insert(1);
        store.save(save(store.load(id), Guests.empty(id, 2), 2, entries(2)));

        assertThat(store.removeThrough(id, 100))
                .extracting(OutboxEntry::sequence)
                .containsExactly(2L);
        assertThat(store.overdue(Instant.now().plusSeconds(60))).contains(id);
    }

    /** In some of them something was saved since. */
    @Test
    void emptiesManyAtTheSameTimeEachForItself() throws Exception {
        var lists = IntStream.range(0, 200).mapToObj(i -> id + "." + i).toList();
        for (int i = 0; i < lists.size(); i++) insert(lists.get(i), i % 20 == 0 ? 2 : 1);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var left = lists.stream()
                    .map(list -> threads.submit(() -> store.removeThrough(list, 100)))
                    .toList();
            for (int i = 0; i < lists.size(); i++)
                assertThat(left.get(i).get()).as("%d", i).hasSize(i % 20 == 0 ? 1 : 0);
        }
        for (int i = 0; i < lists.size(); i++) {
            assertThat(store.load(lists.get(i)).sent()).isEqualTo(100);
            assertThat(store.oldest(lists.get(i))).as("%d", i).hasSize(i % 20 == 0 ? 1 : 0);
        }
    }

    /** In some of them somebody else has saved since; some are not there. */
    @Test
    void savesAndLoadsManyAtTheSameTimeEachForItself() throws Exception {
        var lists = IntStream.range(0, 200).mapToObj(i -> id + "." + i).toList();
        for (int i = 0; i < lists.size(); i++) if (i % 50 != 7) insert(lists.get(i), 0);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var loaded = lists.stream()
                    .map(list -> threads.submit(() -> store.load(list)))
                    .toList();
            var saved = new ArrayList<Future<OptionalLong>>();
            for (int i = 0; i < lists.size(); i++) {
                var before = loaded.get(i).get();
                assertThat(before.version()).as("%d", i).isEqualTo(i % 50 == 7 ? 0 : 1);
                assertThat(before.id()).isEqualTo(lists.get(i));
                var stale = new Snapshot<>(before.id(), 9, before.state(), 0, 0, 0, Map.of(), List.of(), List.of());
                var save = save(i % 20 == 3 ? stale : before, Guests.empty(before.id(), i), 10, entries(i + 1));
                saved.add(threads.submit(() -> store.save(save)));
            }
            for (int i = 0; i < lists.size(); i++) saved.get(i).get();
        }
        // Where others had to be told apart, a save may count as lost that was made: its commit says so.
        for (int i = 0; i < lists.size(); i++) {
            var now = store.load(lists.get(i));
            assertThat(now.version()).as("%d", i).isEqualTo(i % 20 == 3 ? 1 : 10);
            assertThat(store.oldest(lists.get(i))).hasSize(i % 20 == 3 ? 0 : 1);
        }
    }

    @Test
    void aLateRemovalNeverTakesTheCountBack() {
        insert(3);
        store.removeThrough(id, 300);

        store.removeThrough(id, 100);

        assertThat(store.load(id).sent()).isEqualTo(300);
    }

    @Test
    void findsOverdueOutboxesOnly() {
        insert(1);

        assertThat(store.overdue(Instant.now().minusSeconds(60))).doesNotContain(id);
        assertThat(store.overdue(Instant.now().plusSeconds(60))).contains(id);
        store.removeThrough(id, 100);
        assertThat(store.overdue(Instant.now().plusSeconds(60))).doesNotContain(id);
    }

    @Test
    void remembersTheLatestCommandsAndCommitsOnly() {
        insert(0);
        for (int i = 2; i <= Snapshot.MEMORY + 20; i++) {
            var command = List.of(new Answered("c" + i, "", "{}"));
            store.save(new Save<>(store.load(id), null, i, List.of(), Map.of(), command, "commit-" + i));
        }

        assertThat(store.load(id).commands())
                .hasSize(Snapshot.MEMORY)
                .last()
                .extracting(Answered::id)
                .isEqualTo("c" + (Snapshot.MEMORY + 20));
        assertThat(store.load(id).commits()).hasSize(Snapshot.MEMORY);
    }

    /** Entries of earlier releases have no operation at all. */
    @Test
    void keepsTheOperationWhereThereIsOne() {
        var asked = entries(1).getFirst();
        var withOperation = new OutboxEntry(
                asked.position(),
                asked.sequence(),
                asked.kind(),
                asked.target(),
                asked.type(),
                asked.key(),
                asked.businessKeys(),
                asked.correlationId(),
                asked.causationId(),
                "POST /api/guests/{id}",
                asked.traceParent(),
                asked.time(),
                asked.recorded(),
                asked.data());
        store.save(save(
                Snapshot.absent(id),
                Guests.empty(id, 1),
                1,
                List.of(withOperation, entries(2).getFirst())));

        assertThat(store.oldest(id)).extracting(OutboxEntry::operation).containsExactly("POST /api/guests/{id}", "");
    }

    private void insert(int entries) {
        insert(id, entries);
    }

    private void insert(String list, int entries) {
        store.save(save(
                Snapshot.absent(list),
                Guests.empty(list, 1),
                1,
                entries(LongStream.rangeClosed(1, entries).toArray())));
    }

    private static Save<Guests> save(Snapshot<Guests> before, Guests state, long version, List<OutboxEntry> entries) {
        return new Save<>(
                before,
                state,
                version,
                entries,
                Map.of(),
                List.of(),
                UUID.randomUUID().toString());
    }

    private List<OutboxEntry> entries(long... sequences) {
        return LongStream.of(sequences)
                .mapToObj(n -> new OutboxEntry(
                        n * 100,
                        n,
                        OutboxEntry.Kind.EVENT,
                        "topic",
                        "type",
                        "key",
                        "a=b",
                        "correlation",
                        "causation",
                        "00-1-2-01",
                        Instant.parse("2014-08-01T06:00:00.123456Z"),
                        recorded,
                        ("{\"n\":" + n + "}").getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
