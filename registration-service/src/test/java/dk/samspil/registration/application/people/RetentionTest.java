package dk.samspil.registration.application.people;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.People;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Attempt;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final MunicipalityCode JOINED = municipality(1);
    private static final MunicipalityCode WAITING = municipality(2);
    private static final MunicipalityCode RETRACTED = municipality(3);
    private static final Instant CONCLUDED = Instant.parse("2015-12-01T11:00:00Z");

    /** After everybody was recorded. */
    private static final Instant PUBLISHED = Instant.parse("2015-06-01T10:00:00Z");

    private static final CallId NEXT = new CallId("d".repeat(26));
    private static final MunicipalityCode OTHER = municipality(9);

    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final InMemoryOffice memory = registers.memory;
    private final PersonId head =
            registers.ids.of(Sample.details("chef", JOINED).email());
    private final PersonId leader =
            registers.ids.of(Sample.details("leder", JOINED).email());

    @BeforeEach
    void threeApply() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(JOINED);
        memory.office.apply(WAITING);
        memory.office.apply(RETRACTED);
        memory.office.retract(RETRACTED);
    }

    @Test
    void forgetsWhatWasNotAdmittedSixMonthsAfterTheDeadlineAndNotAMomentBefore() {
        // 12 September 2014 at noon, so 12 March 2015 at noon, in winter time
        memory.clock.moveTo(Instant.parse("2015-03-12T10:59:59Z"));
        forgetApplications();
        assertThat(attempt(WAITING).proposal().motivation()).isNotEmpty();
        memory.clock.moveTo(Instant.parse("2015-03-12T11:00:00Z"));
        forgetApplications();
        for (var each : new MunicipalityCode[] {WAITING, RETRACTED}) {
            assertThat(attempt(each).proposal().motivation()).isEmpty();
            assertThat(attempt(each).proposal().schools()).isEmpty();
            assertThat(attempt(each).team().participants()).isEmpty();
            assertThat(attempt(each).history()).isNotEmpty();
        }
        assertThat(attempt(JOINED).proposal().motivation()).isNotEmpty();
    }

    @Test
    void forgettingAgainChangesNothing() {
        memory.clock.moveTo(Instant.parse("2015-06-01T00:00:00Z"));
        forgetApplications();
        var version = memory.applications
                .find(Sample.application(WAITING))
                .orElseThrow()
                .etag();
        forgetApplications();
        assertThat(memory.applications
                        .find(Sample.application(WAITING))
                        .orElseThrow()
                        .etag())
                .isEqualTo(version);
    }

    @Test
    void erasesEverybodyTwelveMonthsAfterTheLastConclusion() {
        memory.clock.moveTo(Instant.parse("2016-12-01T10:59:59Z"));
        forgetPeople(Map.of(Sample.CALL, CONCLUDED));
        assertThat(known()).isEqualTo(6);
        memory.clock.moveTo(Instant.parse("2016-12-01T11:00:00Z"));
        forgetPeople(Map.of(Sample.CALL, CONCLUDED));
        assertThat(known()).isZero();
    }

    @Test
    void keepsWhomAProgrammeNeedsThatGoesOnAndMeanwhileWhoIsOfNone() {
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME), PUBLISHED);
        memory.clock.moveTo(PUBLISHED);
        var researcher = registers.record(Sample.details("forsker", OTHER));
        forgetLater(Map.of(NEXT, CONCLUDED));
        assertThat(known()).isEqualTo(7);
        forgetLater(Map.of(Sample.CALL, CONCLUDED));
        assertThat(isKnown(researcher)).isTrue();
        assertThat(known()).isEqualTo(1);
        forgetLater(Map.of(Sample.CALL, CONCLUDED, NEXT, CONCLUDED));
        assertThat(isKnown(researcher)).isFalse();
    }

    @Test
    void keepsWhomTheDirectoryNamesThoughNoProgrammeGoesOn() {
        registers.head(JOINED, head);
        registers.leader(JOINED, leader);
        var imported = registers.record(Sample.details("ny", OTHER));
        registers.head(OTHER, imported);
        forgetLater(Map.of(Sample.CALL, CONCLUDED));
        assertThat(known()).isEqualTo(3);
        assertThat(isKnown(head)).isTrue();
        assertThat(isKnown(leader)).isTrue();
        assertThat(isKnown(imported)).isTrue();
    }

    @Test
    void keepsWhoIsInAnotherReferenceGroupOrADraftOrLooksAfterAnotherCall() {
        var caring = registers.ids.of(Sample.details("leder", WAITING).email());
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME).with(Optional.of(caring)), PUBLISHED);
        registers.member(NEXT, JOINED, head);
        registers.drafts.add(registers.draft(NEXT, JOINED, Sample.details("leder", JOINED)));
        forgetLater(Map.of(Sample.CALL, CONCLUDED));
        assertThat(known()).isEqualTo(3);
        assertThat(isKnown(head)).isTrue();
        assertThat(isKnown(leader)).isTrue();
        assertThat(isKnown(caring)).isTrue();
    }

    @Test
    void erasesTheReferenceGroupAndTheSecretariatOfWhatIsOver() {
        memory.clock.moveTo(Sample.OPENS.minusMillis(1));
        var secretary = registers.record(Sample.details("sekretariat", OTHER));
        var member = registers.record(Sample.details("medlem", OTHER));
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME).with(Optional.of(secretary)));
        registers.member(NEXT, OTHER, member);
        registers.drafts.add(registers.draft(NEXT, OTHER, Sample.details("medlem", OTHER)));
        forgetLater(Map.of(NEXT, CONCLUDED));
        assertThat(isKnown(secretary)).isFalse();
        assertThat(isKnown(member)).isFalse();
        assertThat(known()).isEqualTo(6);
    }

    @Test
    void looksAgainBeforeErasingForSomebodyMayHaveBeenNamedMeanwhile() {
        registers.call(NEXT, Sample.terms(Admission.FIRST_COME), PUBLISHED);
        var draft = registers.draft(NEXT, JOINED, Sample.details("leder", JOINED));
        var looked = new AtomicInteger();
        memory.clock.moveTo(Instant.parse("2017-01-01T00:00:00Z"));
        forgetPeople(
                Map.of(Sample.CALL, CONCLUDED),
                registers.with(() -> looked.getAndIncrement() == 0 ? List.of() : List.of(draft)));
        assertThat(known()).isEqualTo(1);
        assertThat(isKnown(leader)).isTrue();
    }

    private void forgetApplications() {
        Cause.timer("forget-applications")
                .run(() -> new ForgetApplications(memory.calls, memory.applications, memory.clock).handle());
    }

    private void forgetLater(Map<CallId, Instant> concluded) {
        memory.clock.moveTo(Instant.parse("2017-01-01T00:00:00Z"));
        forgetPeople(concluded);
    }

    private void forgetPeople(Map<CallId, Instant> concluded) {
        forgetPeople(concluded, registers.all());
    }

    private void forgetPeople(Map<CallId, Instant> concluded, Registers from) {
        var times = new ForgetAfterConclusion.Times(memory.clock, InstantSource.system());
        var forget =
                new ForgetAfterConclusion(memory.people, new WhoIsNamed(from, registers.ids), () -> concluded, times);
        Cause.timer("forget-after-conclusion").run(forget::handle);
    }

    private boolean isKnown(PersonId person) {
        return !memory.people.find(person).orElseThrow().state().isErased();
    }

    private long known() {
        return memory.people.list(People.Filter.known(), Optional.empty(), 100).size();
    }

    private Attempt attempt(MunicipalityCode municipality) {
        return memory.applications
                .find(Sample.application(municipality))
                .orElseThrow()
                .state()
                .latest();
    }
}
