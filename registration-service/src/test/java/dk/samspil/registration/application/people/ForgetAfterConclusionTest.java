package dk.samspil.registration.application.people;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.kit.time.Hourly;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Decision;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.Delegation;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.ParticipantRole;
import dk.samspil.registration.domain.Person;
import dk.samspil.registration.domain.PersonDetails;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.PersonNews;
import dk.samspil.registration.domain.people.ErasureReason;
import dk.samspil.telemetry.TraceParent;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Those whom nothing names any more. */
class ForgetAfterConclusionTest {
    private static final MunicipalityCode A = municipality(1);
    private static final PersonDetails RESEARCHER = Sample.details("forsker", municipality(9));
    private static final CallId NEXT = new CallId("d".repeat(26));
    private static final Instant CONCLUDED = Instant.parse("2015-12-01T11:00:00Z");
    private static final Instant OVER = Instant.parse("2016-12-01T11:00:00Z");

    private static final Instant OVERLAPPING = Instant.parse("2015-03-01T11:00:00Z");

    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final InMemoryOffice memory = registers.memory;
    private final Map<CallId, Instant> concluded = new HashMap<>();

    @Test
    void erasesWhomNoProgrammeNamesTwelveMonthsAfterTheLastConclusion() {
        registers.call(Sample.CALL, Sample.terms(Admission.FIRST_COME));
        var researcher = registers.record(RESEARCHER);
        forgetAt(OVER);
        assertThat(isKnown(researcher)).isTrue();
        concluded.put(Sample.CALL, CONCLUDED);
        forgetAt(OVER.minusMillis(1));
        assertThat(isKnown(researcher)).isTrue();
        forgetAt(OVER);
        assertThat(person(researcher).erasure().orElseThrow().reason()).isEqualTo(ErasureReason.RETENTION);
        assertThat(person(researcher).details()).isEmpty();
    }

    @Test
    void aProgrammeThatGoesOnKeepsThemAndOneThatWasNeverPublishedDoesNot() {
        registers.call(Sample.CALL, Sample.terms(Admission.FIRST_COME));
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME));
        var researcher = registers.record(RESEARCHER);
        concluded.put(Sample.CALL, CONCLUDED);
        forgetAt(OVER);
        assertThat(isKnown(researcher)).isTrue();
        memory.calls.put(NEXT, Call.draft(NEXT, Sample.terms(Admission.FIRST_COME), 1, Sample.who(Sample.OPENS)));
        forgetAt(OVER);
        assertThat(isKnown(researcher)).isFalse();
    }

    @Test
    void erasesWhoWasReplacedBeforeTheConclusionOnceTheProgrammeIsOver() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        var chef = Sample.details("chef", A);
        memory.office.change(
                A, new Delegation(chef, List.of(new Delegation.Named(chef, ParticipantRole.SCHOOL_DIRECTOR))));
        var replaced = registers.ids.of(Sample.details("leder", A).email());
        forgetAt(OVER);
        assertThat(isKnown(replaced)).isTrue();
        concluded.put(Sample.CALL, CONCLUDED);
        forgetAt(OVER);
        assertThat(isKnown(replaced)).isFalse();
        assertThat(memory.people.known()).isEmpty();
    }

    @Test
    void whoIsRecordedAfterTheLastConclusionOrWithoutAnyProgrammeStaysTwelveMonths() {
        memory.clock.moveTo(Instant.parse("2016-02-29T11:00:00Z"));
        var researcher = registers.record(RESEARCHER);
        forgetAt(Instant.parse("2017-02-28T10:59:59Z"));
        assertThat(isKnown(researcher)).isTrue();
        registers.call(Sample.CALL, Sample.terms(Admission.FIRST_COME));
        concluded.put(Sample.CALL, CONCLUDED);
        forgetAt(Instant.parse("2017-02-28T10:59:59Z"));
        assertThat(isKnown(researcher)).isTrue();
        forgetAt(Instant.parse("2017-02-28T11:00:00Z"));
        assertThat(isKnown(researcher)).isFalse();
    }

    @Test
    void whoIsRecordedForTheNextProgrammeIsOfTheLastNoMore() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        var leader = registers.ids.of(Sample.details("leder", A).email());
        concluded.put(Sample.CALL, CONCLUDED);
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME), CONCLUDED);
        memory.clock.moveTo(CONCLUDED.plusSeconds(1));
        registers.record(Sample.details("leder", A));
        forgetAt(OVER.plusSeconds(1));
        assertThat(memory.people.known()).extracting(Person::id).containsExactly(leader);
        concluded.put(NEXT, OVER);
        forgetAt(Instant.parse("2017-12-01T11:00:00Z"));
        assertThat(isKnown(leader)).isFalse();
    }

    @Test
    void whoIsRecordedForTheNextProgrammeBeforeTheFirstIsConcludedStaysWithTheNext() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        var leader = registers.ids.of(Sample.details("leder", A).email());
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME), OVERLAPPING);
        memory.clock.moveTo(OVERLAPPING.plusSeconds(1));
        registers.record(Sample.details("leder", A));
        concluded.put(Sample.CALL, CONCLUDED);
        forgetAt(OVER);
        assertThat(memory.people.known()).extracting(Person::id).containsExactly(leader);
        concluded.put(NEXT, OVER);
        forgetAt(Instant.parse("2017-12-01T10:59:59Z"));
        assertThat(isKnown(leader)).isTrue();
        forgetAt(Instant.parse("2017-12-01T11:00:00Z"));
        assertThat(isKnown(leader)).isFalse();
    }

    @Test
    void whoIsOfThePoolAndGetsAMunicipalityOfTheNextProgrammeStaysWithTheNext() {
        registers.call(Sample.CALL, Sample.terms(Admission.FIRST_COME));
        var researcher = registers.record(RESEARCHER);
        var idle = registers.record(Sample.details("ledig", A));
        registers.member(Sample.CALL, A, researcher);
        registers.member(Sample.CALL, A, idle);
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME), OVERLAPPING);
        Cause.event("/progression/participations/x", 1, "x/1", "flow", TraceParent.fresh())
                .run(() -> new KeepResearcher(memory.people).handle(researcher, OVERLAPPING.plusSeconds(1)));
        concluded.put(Sample.CALL, CONCLUDED);
        forgetAt(OVER);
        assertThat(memory.people.known()).extracting(Person::id).containsExactly(researcher);
    }

    @Test
    void ofAnEarlierReleaseNobodyGoesWhileAProgrammeGoesOn() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        var leader = registers.ids.of(Sample.details("leder", A).email());
        memory.people.put(
                leader, Person.recorded(leader, Sample.details("leder", A)).person());
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME), OVERLAPPING);
        concluded.put(Sample.CALL, CONCLUDED);
        forgetAt(OVER);
        assertThat(person(leader).recordedAt()).contains(OVER);
        assertThat(isKnown(leader)).isTrue();
    }

    @Test
    void whoComesBackStartsAnew() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        var leader = registers.ids.of(Sample.details("leder", A).email());
        concluded.put(Sample.CALL, CONCLUDED);
        forgetAt(OVER);
        assertThat(memory.people.known()).isEmpty();
        registers.record(Sample.details("leder", A));
        forgetAt(OVER.plusSeconds(1));
        assertThat(isKnown(leader)).isTrue();
        forgetAt(Instant.parse("2017-12-01T11:00:00Z"));
        assertThat(isKnown(leader)).isFalse();
    }

    @Test
    void whomTheDirectoryNamedGoesWithTheDirectory() {
        var head = registers.record(RESEARCHER);
        registers.head(A, head);
        forgetAt(OVER);
        assertThat(isKnown(head)).isTrue();
        registers.head(A, registers.record(Sample.details("chef", A)));
        forgetAt(OVER);
        assertThat(isKnown(head)).isFalse();
    }

    @Test
    void whomAnEarlierReleaseRecordedIsDatedFirstUnlessAProgrammeNamesThem() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(A);
        var leader = registers.ids.of(Sample.details("leder", A).email());
        var researcher = registers.ids.of(RESEARCHER.email());
        memory.people.put(
                leader, Person.recorded(leader, Sample.details("leder", A)).person());
        memory.people.put(researcher, Person.recorded(researcher, RESEARCHER).person());
        concluded.put(Sample.CALL, CONCLUDED);
        var told = memory.people.events().size();
        forgetAt(OVER.minusSeconds(1));
        assertThat(memory.people.events()).hasSize(told);
        assertThat(person(leader).recordedAt()).isEmpty();
        assertThat(person(researcher).recordedAt()).contains(OVER.minusSeconds(1));
        forgetAt(OVER);
        assertThat(isKnown(leader)).isFalse();
        assertThat(isKnown(researcher)).isTrue();
        forgetAt(Instant.parse("2017-12-01T10:59:59Z"));
        assertThat(isKnown(researcher)).isFalse();
    }

    @Test
    void erasesOnceHoweverOftenAndWhereverItIsRun() {
        registers.record(RESEARCHER);
        forgetAt(OVER);
        var told = memory.people.events().size();
        forgetAt(OVER);
        registers.record(Sample.details("ny", A));
        memory.clock.moveTo(Instant.parse("2018-12-01T11:00:00Z"));
        // a second instance finds the same and is faster
        forget(new Interrupted(memory.people, () -> forget(registers.all())), registers.all());
        assertThat(memory.people.events()).hasSize(told + 4);
        assertThat(memory.people.known()).isEmpty();
    }

    @Test
    void leavesTheRestToTheNextRoundSoThatOtherTimersNeedNotWait() {
        for (int i = 0; i < ForgetAfterConclusion.AT_ONCE + 1; i++) registers.record(Sample.details("guest" + i, A));
        memory.clock.moveTo(OVER);
        assertThat(forget(registers.all())).isFalse();
        assertThat(memory.people.known()).hasSize(1);
        assertThat(forget(registers.all())).isTrue();
        assertThat(memory.people.known()).isEmpty();
    }

    @Test
    void whoeverCantBeErasedHoldsUpNobody() {
        for (int i = 0; i < 2 * ForgetAfterConclusion.AT_ONCE + 1; i++) {
            registers.record(Sample.details("guest" + i, A));
        }
        var failing =
                memory.people.list(People.Filter.known(), Optional.empty(), ForgetAfterConclusion.AT_ONCE + 1).stream()
                        .map(Person::id)
                        .collect(Collectors.toSet());
        var looks = new AtomicInteger();
        memory.clock.moveTo(OVER);
        var forget = forgetting(
                new Interrupted(memory.people, looks::incrementAndGet, id -> {
                    if (failing.contains(id)) throw new IllegalStateException("can't be saved");
                }),
                registers.all());
        var hourly = new Hourly(memory.clock, forget::handle);

        for (int i = 0; i < 5; i++) byTimer(hourly::handle);

        assertThat(looks)
                .as("one for each round, and none until the hour is over")
                .hasValue(3);
        assertThat(memory.people.known()).extracting(Person::id).containsExactlyInAnyOrderElementsOf(failing);
        assertThatThrownBy(forget::tellFailure).hasRootCauseMessage("can't be saved");
        forget.tellFailure();
        failing.clear();
        memory.clock.moveTo(OVER.plus(Duration.ofHours(1)));
        for (int i = 0; i < 5; i++) byTimer(hourly::handle);
        assertThat(looks).hasValue(5);
        assertThat(memory.people.known()).isEmpty();
        forget.tellFailure();
    }

    @Test
    void beginsAnewWhereTheClockWasMovedOnTheWay() {
        for (int i = 0; i < ForgetAfterConclusion.AT_ONCE + 2; i++) registers.record(Sample.details("guest" + i, A));
        var first =
                memory.people.list(People.Filter.known(), Optional.empty(), 1).getFirst();
        memory.clock.moveTo(OVER);
        registers.record(first.details().orElseThrow());
        var hourly = new Hourly(memory.clock, forgetting(memory.people, registers.all())::handle);
        byTimer(hourly::handle);
        assertThat(memory.people.known()).hasSize(2);
        // now the first, who was passed, is due as well
        memory.clock.moveTo(Instant.parse("2018-12-01T11:00:00Z"));
        byTimer(hourly::handle);
        assertThat(memory.people.known()).extracting(Person::id).containsExactly(first.id());
        byTimer(hourly::handle);
        assertThat(memory.people.known()).isEmpty();
    }

    @Test
    void keepsWhoIsRecordedAgainInBetween() {
        var researcher = registers.record(RESEARCHER);
        memory.clock.moveTo(OVER);
        forget(new Interrupted(memory.people, () -> registers.record(RESEARCHER)), registers.all());
        assertThat(isKnown(researcher)).isTrue();
        assertThat(person(researcher).recordedAt()).contains(OVER);
    }

    @Test
    void keepsWhomNothingNamesWhenAProgrammeIsPublishedWhileItIsDecided() {
        var researcher = registers.record(RESEARCHER);
        memory.clock.moveTo(OVER);
        var looked = new AtomicInteger();
        forget(registers.with(() -> {
            if (looked.incrementAndGet() == 2) registers.call(NEXT, Sample.terms(Admission.FIRST_COME));
            return List.of();
        }));
        assertThat(looked.get()).as("before the decision and within it").isGreaterThanOrEqualTo(2);
        assertThat(isKnown(researcher)).isTrue();
    }

    /** Something happens between the first look at the people and the change of any, and before each change. */
    private record Interrupted(People people, Runnable happens, Consumer<PersonId> before) implements People {
        Interrupted(People people, Runnable happens) {
            this(people, happens, _ -> {});
        }

        @Override
        public List<Person> known() {
            var known = people.known();
            happens.run();
            return known;
        }

        @Override
        public List<Person> list(Filter filter, Optional<PersonId> after, int limit) {
            return people.list(filter, after, limit);
        }

        @Override
        public Map<PersonId, Person> among(Collection<PersonId> ids) {
            return people.among(ids);
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
            before.accept(id);
            return people.react(id, decision);
        }
    }

    private void forgetAt(Instant now) {
        memory.clock.moveTo(now);
        forget(registers.all());
    }

    private boolean forget(Registers from) {
        return forget(memory.people, from);
    }

    private ForgetAfterConclusion forgetting(People people, Registers from) {
        var times = new ForgetAfterConclusion.Times(memory.clock, InstantSource.system());
        return new ForgetAfterConclusion(
                people, new WhoIsNamed(from, registers.ids), () -> Map.copyOf(concluded), times);
    }

    private static void byTimer(Runnable work) {
        Cause.timer("forget-after-conclusion").run(work);
    }

    private boolean forget(People people, Registers from) {
        var forget = forgetting(people, from);
        return Cause.timer("forget-after-conclusion").<Boolean, RuntimeException>call(forget::handle);
    }

    private boolean isKnown(PersonId person) {
        return !person(person).isErased();
    }

    private Person person(PersonId person) {
        return memory.people.find(person).orElseThrow().state();
    }
}
