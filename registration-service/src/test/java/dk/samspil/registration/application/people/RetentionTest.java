package dk.samspil.registration.application.people;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.HmacPersonIds;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Attempt;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final MunicipalityCode JOINED = municipality(1);
    private static final MunicipalityCode WAITING = municipality(2);
    private static final MunicipalityCode RETRACTED = municipality(3);
    private static final Instant CONCLUDED = Instant.parse("2015-12-01T11:00:00Z");

    private final InMemoryOffice memory = new InMemoryOffice();

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
    void keepsWhomAProgrammeNeedsThatGoesOnAndWhoIsOfNone() {
        var other = new CallId("d".repeat(26));
        memory.calls.put(
                other,
                dk.samspil.registration.domain.Call.open(
                                other, Sample.terms(Admission.FIRST_COME), 1, Sample.who(Sample.OPENS))
                        .next());
        Cause.onlyOnce()
                .run(() -> new RecordPerson(memory.people, new HmacPersonIds("a secret of tests"))
                        .handle(Sample.details("forsker", municipality(9))));
        memory.clock.moveTo(Instant.parse("2017-01-01T00:00:00Z"));
        forgetPeople(Map.of(Sample.CALL, CONCLUDED));
        assertThat(known()).isEqualTo(1);
        forgetPeople(Map.of(other, CONCLUDED));
        assertThat(known()).isEqualTo(1);
    }

    private void forgetApplications() {
        Cause.timer("forget-applications")
                .run(() -> new ForgetApplications(memory.calls, memory.applications, memory.clock).handle());
    }

    private void forgetPeople(Map<CallId, Instant> concluded) {
        var times = new ForgetAfterConclusion.Times(memory.clock, InstantSource.system());
        var forget =
                new ForgetAfterConclusion(memory.people, memory.calls, memory.applications, () -> concluded, times);
        Cause.timer("forget-after-conclusion").run(forget::handle);
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
