package dk.samspil.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.messaging.Guests.Answer;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.CommandReused;
import dk.samspil.messaging.aggregate.OutboxFull;
import dk.samspil.messaging.aggregate.OutcomeUnknown;
import dk.samspil.messaging.aggregate.StaleVersion;
import dk.samspil.messaging.aggregate.StoreUnavailable;
import dk.samspil.messaging.relay.EventSender;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.FaultyStore;
import dk.samspil.testkit.InMemoryAggregateStore;
import dk.samspil.testkit.Pause;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One aggregate, one document, one write: how changes are decided and saved. */
class ChangingTest {
    private static final EventSender TAKING = () -> (_, _, _) -> CompletableFuture.completedFuture(null);

    private final InMemoryAggregateStore<Guests> kept = new InMemoryAggregateStore<>("guests");
    private final FaultyStore<Guests> store = new FaultyStore<>(kept);
    private final Instance guests = new Instance(store, TAKING);

    @Test
    void answersAndSaves() {
        assertThat(add("c1", "Ane")).isEqualTo(new Answer.Seated(1));
        assertThat(names()).containsExactly("Ane");
    }

    @Test
    void theSameCommandGetsTheFirstAnswer() {
        add("c1", "Ane");
        add("c2", "Bo");

        assertThat(add("c1", "Ane")).isEqualTo(new Answer.Seated(1));
        assertThat(names()).containsExactly("Ane", "Bo");
    }

    @Test
    void theSameCommandIdWithOtherContentIsRefused() {
        command("c1", "one", null, "Ane");

        assertThatThrownBy(() -> command("c1", "two", null, "Bo")).isInstanceOf(CommandReused.class);
        assertThat(names()).containsExactly("Ane");
    }

    @Test
    void aCommandThatInsistsOnAnotherVersionIsRefused() {
        add("c1", "Ane");
        var seen = guests.find("list").orElseThrow().etag();
        add("c2", "Bo");

        assertThatThrownBy(() -> command("c3", "", seen, "Carl")).isInstanceOf(StaleVersion.class);
        command("c4", "", guests.find("list").orElseThrow().etag(), "Dorte");
        assertThat(names()).containsExactly("Ane", "Bo", "Dorte");
    }

    @Test
    void anEventChangesAnAggregateOnceAtAnyAge() {
        event(5, "Ane");
        IntStream.range(0, 500).forEach(i -> add("c" + i, "guest " + i));

        event(5, "Ane");
        event(4, "older, redelivered after a year");

        assertThat(names()).hasSize(501).startsWith("Ane").doesNotHaveDuplicates();
    }

    @Test
    void anEventThatLedToNothingLeadsToNothingLaterEither() {
        Cause.event("stream", 1, "e1", "flow", TraceParent.fresh()).run(() -> guests.react("list", _ -> Change.none()));

        event(1, "Ane");

        assertThat(guests.find("list")).isEmpty();
    }

    @Test
    void aLostRaceIsDecidedAgainOnWhatTheOtherSaved() {
        store.nextSave(FaultyStore.after(() -> otherInstance().add("other", "list", "Bo")));

        assertThat(add("c1", "Ane")).isEqualTo(new Answer.Seated(2));
        assertThat(names()).containsExactly("Bo", "Ane");
    }

    @Test
    void anInjectedDuplicateKeyIsDecidedAgain() {
        store.nextSave(FaultyStore.stale()).nextSave(FaultyStore.stale());

        assertThat(add("c1", "Ane")).isEqualTo(new Answer.Seated(1));
    }

    @Test
    void whoeverGotThePlaceIsToldSoThoughTheReplyWasLost() {
        Cause.onlyOnce().run(() -> guests.react("list", _ -> Change.to(Guests.empty("list", 1), List.of())));
        store.nextSave(FaultyStore.writtenButUnknown());

        assertThat(add("c1", "Ane")).isEqualTo(new Answer.Seated(1));
        assertThat(names()).containsExactly("Ane");
    }

    @Test
    void aWriteThatWasLostIsMadeAgain() {
        store.nextSave(FaultyStore.lostAndUnknown());

        assertThat(add("c1", "Ane")).isEqualTo(new Answer.Seated(1));
        assertThat(names()).containsExactly("Ane");
    }

    @Test
    void aWriteThatArrivesLateLosesOrIsRecognised() {
        var late = new Pause();
        store.nextSave(FaultyStore.lostAndUnknown())
                .nextSave(FaultyStore.after(() -> otherInstance().add("x", "list", "Bo")));

        assertThat(add("c1", "Ane")).isEqualTo(new Answer.Seated(2));
        late.release();
        assertThat(names()).containsExactly("Bo", "Ane");
    }

    @Test
    void nothingIsChangedWhereTheStoreIsAway() {
        store.nextSave(FaultyStore.unavailable());

        assertThatThrownBy(() -> add("c1", "Ane")).isInstanceOf(StoreUnavailable.class);
        assertThat(guests.find("list")).isEmpty();
    }

    @Test
    void anUnknownOutcomeThatStaysUnknownIsSaidToBe() {
        var gone = new Instance(new Gone(kept), () -> (_, _, _) -> CompletableFuture.completedFuture(null));

        assertThatThrownBy(() -> Cause.command("c1").run(() -> gone.add("list", "Ane")))
                .isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void anExceptionFailsItsOwnCallerOnly() throws Exception {
        var pause = new Pause();
        store.nextSave(FaultyStore.after(pause));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> add("c1", "Ane"));
            pause.awaitReached();
            var broken = threads.submit(() -> Cause.command("c2")
                    .<Answer, RuntimeException>call(() -> guests.change("list", Answer.class, _ -> {
                        throw new IllegalArgumentException("a bug");
                    })));
            var third = threads.submit(() -> add("c3", "Carl"));
            pause.release();

            assertThat(first.get()).isEqualTo(new Answer.Seated(1));
            assertThatThrownBy(broken::get).hasCauseInstanceOf(IllegalArgumentException.class);
            assertThat(third.get()).isInstanceOf(Answer.Seated.class);
        }
        assertThat(names()).containsExactlyInAnyOrder("Ane", "Carl");
    }

    @Test
    void anErrorInADecisionDoesNotHoldUpTheAggregate() {
        assertThatThrownBy(() -> Cause.command("c1")
                        .run(() -> guests.change("list", Answer.class, _ -> {
                            throw new StackOverflowError("injected");
                        })))
                .hasCauseInstanceOf(StackOverflowError.class);

        assertThat(add("c2", "Bo")).isEqualTo(new Answer.Seated(1));
    }

    @Test
    void aChangeThatCanNotBeSavedFailsAlone() throws Exception {
        var pause = new Pause();
        store.nextSave(FaultyStore.after(pause)).nextSave(FaultyStore.broken()).nextSave(FaultyStore.broken());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> add("c1", "Ane"));
            pause.awaitReached();
            var others = List.of(threads.submit(() -> add("c2", "Bo")), threads.submit(() -> add("c3", "Carl")));
            Waits.until(() -> guests.waiting("list") == 2);
            pause.release();
            first.get();
            Waits.until(() -> Waits.countWaiting(others) == 0);

            assertThat(others.stream().filter(f -> f.state() == Future.State.FAILED))
                    .hasSize(1);
        }
        assertThat(names()).hasSize(2);
    }

    @Test
    void anUnknownOutcomeIsNotForgottenWhenTheStoreGoesAwayForGood() {
        store.nextSave(FaultyStore.lostAndUnknown()).nextSave(FaultyStore.unavailable());

        assertThatThrownBy(() -> add("c1", "Ane")).isInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void anEventThatIsTooLargeToBeSentIsNotSaved() {
        assertThatThrownBy(() -> add("c1", "x".repeat(1_000_000))).isInstanceOf(IllegalArgumentException.class);
        assertThat(guests.find("list")).isEmpty();
    }

    @Test
    void aRushOnOneAggregateCostsFewWrites() throws Exception {
        var pause = new Pause();
        store.nextSave(FaultyStore.after(pause));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> add("first", "first"));
            pause.awaitReached();
            var others = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> add("c" + i, "guest " + i)))
                    .toList();
            Waits.until(() -> guests.waiting("list") == 200);
            pause.release();
            first.get();
            for (var other : others) other.get();
        }

        var commits = kept.load("list").commits().size();
        assertThat(names()).hasSize(201).doesNotHaveDuplicates();
        assertThat(commits).isLessThan(20);
        assertThat(kept.load("list").version()).isEqualTo(201);
    }

    @Test
    void decidesOnWhatAnotherInstanceHasSavedMeanwhile() {
        add("c1", "Ane");
        otherInstance().add("c2", "list", "Bo");

        assertThat(add("c3", "Cy")).isEqualTo(new Answer.Seated(3));
        assertThat(names()).containsExactly("Ane", "Bo", "Cy");
    }

    @Test
    void refusesOnlyByWhatIsSoNow() {
        assertThat(seat("c1", "Ane")).isEqualTo(new Answer.Seated(1));
        Cause.command("c2")
                .run(() -> new Instance(kept, TAKING)
                        .react("list", current -> current.orElseThrow().remove("Ane")));

        assertThat(seat("c3", "Bo")).as("the only place is free again").isEqualTo(new Answer.Seated(1));
        assertThat(seat("c4", "Cy")).isEqualTo(new Answer.Full());
    }

    @Test
    void anEntityTagOfAnotherInstanceIsGood() {
        add("c1", "Ane");
        otherInstance().add("c2", "list", "Bo");
        var seen = new Instance(kept, TAKING).find("list").orElseThrow().etag();

        command("c3", "three", seen, "Cy");

        assertThat(names()).containsExactly("Ane", "Bo", "Cy");
    }

    @Test
    void loadsOnceForChangesThatFollowOneAnother() {
        var counting = new CountingStore(kept);
        var instance = new Instance(counting, TAKING);
        Cause.command("c1").run(() -> instance.add("list", "Ane"));
        Cause.command("c2").run(() -> instance.add("list", "Bo"));
        Cause.command("c3").run(() -> instance.add("list", "Cy"));

        assertThat(counting.loads).isEqualTo(1);
    }

    @Test
    void whatIsNewIsNotLookedFor() {
        var counting = new CountingStore(kept);
        var instance = new Instance(counting, TAKING);

        assertThat(introduce(instance, 1, "Ane")).isTrue();

        assertThat(counting.loads).isZero();
        assertThat(names()).containsExactly("Ane");
    }

    @Test
    void whatIsThereAlreadyIsDecidedOnAsItIs() {
        add("c1", "Ane");
        var other = new Instance(kept, TAKING);

        assertThat(introduce(other, 1, "Bo")).isTrue();
        assertThat(introduce(other, 1, "Bo")).as("the same event").isFalse();
        assertThat(introduce(new Instance(kept, TAKING), 1, "Bo"))
                .as("in another process")
                .isFalse();

        assertThat(names()).containsExactly("Ane", "Bo");
    }

    @Test
    void recallsWhatItSawLastAndNothingThatWasOnlyExpected() {
        var counting = new CountingStore(kept);
        var instance = new Instance(counting, TAKING);
        assertThatThrownBy(() -> Cause.onlyOnce()
                        .run(() -> instance.introduce("list", _ -> {
                            throw new IllegalArgumentException("a bug");
                        })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(instance.recall("list")).isEmpty();
        add("c1", "Ane");
        assertThat(instance.recall("list")).get().satisfies(found -> {
            assertThat(found.state().names()).containsExactly("Ane");
            assertThat(found.version()).isEqualTo(1);
        });
        var loads = counting.loads;

        add("c2", "Bo");
        assertThat(instance.recall("list").orElseThrow().state().names()).containsExactly("Ane");

        assertThat(counting.loads).isEqualTo(loads);
        assertThat(instance.find("list").orElseThrow().state().names()).containsExactly("Ane", "Bo");
    }

    @Test
    void aDecisionThatChangesItsOwnAggregateFailsInsteadOfWaitingForItself() {
        assertThatThrownBy(() -> Cause.command("c1")
                        .run(() -> guests.react("list", _ -> {
                            add("c2", "Bo");
                            return Change.none();
                        })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(add("c3", "Cy")).isEqualTo(new Answer.Seated(1));
    }

    @Test
    void takesNothingMoreWhenTooMuchWaitsForTheBroker() {
        var stuck = new Instance(kept, () -> (_, _, _) -> new CompletableFuture<>());
        var long8k = "x".repeat(8_000);

        assertThatThrownBy(() -> IntStream.range(0, 2_000)
                        .forEach(i -> Cause.command("c" + i).run(() -> stuck.add("list", long8k + i))))
                .isInstanceOf(OutboxFull.class);
        stuck.relay().close();
    }

    @Test
    void aChangeWithoutACauseIsABug() {
        assertThatThrownBy(() -> guests.add("list", "Ane")).isInstanceOf(IllegalStateException.class);
    }

    private Answer seat(String command, String name) {
        return Cause.command(command)
                .<Answer, RuntimeException>call(() -> guests.change(
                        "list",
                        Answer.class,
                        current ->
                                current.orElseGet(() -> Guests.empty("list", 1)).add(name)));
    }

    private static boolean introduce(Instance instance, long sequence, String name) {
        return Cause.event("stream", sequence, "e" + sequence, "flow", TraceParent.fresh())
                .call(() -> instance.introduce(
                        "list", current -> Guests.orEmpty(current, "list").add(name)));
    }

    private interface Other {
        void add(String command, String list, String name);
    }

    private Other otherInstance() {
        var other = new Instance(kept, TAKING);
        return (command, list, name) -> Cause.command(command).run(() -> other.add(list, name));
    }

    private Answer add(String command, String name) {
        return Cause.command(command).<Answer, RuntimeException>call(() -> guests.add("list", name));
    }

    private void command(String id, String fingerprint, @Nullable String expected, String name) {
        Cause.command(new Cause.Command(id, fingerprint, expected), id, TraceParent.fresh())
                .run(() -> guests.add("list", name));
    }

    private void event(long sequence, String name) {
        Cause.event("stream", sequence, "e" + sequence, "flow", TraceParent.fresh())
                .run(() -> guests.react(
                        "list", current -> Guests.orEmpty(current, "list").add(name)));
    }

    private List<String> names() {
        return guests.find("list").orElseThrow().state().names();
    }
}
