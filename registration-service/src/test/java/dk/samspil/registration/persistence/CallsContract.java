package dk.samspil.registration.persistence;

import static dk.samspil.registration.Sample.NOW;
import static dk.samspil.registration.Sample.municipality;
import static dk.samspil.registration.Sample.who;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.Announcement;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Call;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.Claim;
import dk.samspil.registration.domain.Pin;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Terms;
import dk.samspil.registration.domain.Theme;
import dk.samspil.registration.domain.Title;
import dk.samspil.telemetry.TraceParent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of calls does. */
abstract class CallsContract {
    abstract Calls calls();

    @Test
    void givesBackWhatItWasGivenWhateverHasHappenedToTheCall() {
        var drafted = Call.draft(id('d'), terms(Admission.SELECTION), 3, who(Sample.OPENS, "a start"));
        var claimed = drafted.publish(who(Sample.OPENS)).next();
        for (int i = 1; i <= 4; i++) claimed = claimed.claim(claim(i)).next();
        var pinned = claimed.pin(municipality(1), Optional.of(new Pin(Choice.ADMIT, "kl", NOW, "by hand")))
                .next();
        var ended = claimed.retract(municipality(2), 1, NOW, Sample.EXPIRY).next();
        var decided = ended.decide(municipality(3), Choice.ADMIT, who(NOW, "first"), Sample.EXPIRY)
                .next();

        for (var each : List.of(drafted, claimed, pinned, ended, decided)) {
            save(each);
            assertThat(calls().find(each.id()).orElseThrow().state()).isEqualTo(each);
        }
        assertThat(calls().all()).containsExactly(decided);
    }

    @Test
    void timesAreAsPreciseInTheStoreAsInTheDomain() {
        var terms = terms(Admission.FIRST_COME);
        var precise = new Terms(
                terms.announcement(),
                terms.opensAt().plusNanos(123_456_789),
                terms.deadline().plusNanos(987_654_321),
                terms.admission(),
                terms.offerWorkingDays(),
                terms.cutOff().map(c -> c.plusNanos(1)),
                terms.participantLimit());
        var call = Call.draft(id('e'), precise, 3, who(Sample.OPENS));

        save(call);

        assertThat(calls().find(call.id()).orElseThrow().state()).isEqualTo(call);
    }

    @Test
    void whatHandledAnEventToNoEffectIsNoCall() {
        Cause.event("/x/y#z", 1, "y/1", "flow", TraceParent.fresh())
                .run(() -> calls().react(id('f'), _ -> Change.none()));

        assertThat(calls().find(id('f'))).isEmpty();
        assertThat(calls().all()).noneMatch(c -> c.id().equals(id('f')));
    }

    void save(Call call) {
        Cause.onlyOnce().run(() -> calls().react(call.id(), _ -> Change.to(call, List.of())));
    }

    static CallId id(char letter) {
        return new CallId(String.valueOf(letter).repeat(26));
    }

    private static Claim claim(int number) {
        var of = new ApplicationId(id('d'), municipality(number));
        return new Claim(of, new RegionCode("1083"), 1, Sample.team(), NOW.plusSeconds(number));
    }

    private static Terms terms(Admission admission) {
        var plain = Sample.terms(admission);
        var said = new Announcement(
                new Title("Opslag", "Call"),
                Optional.of(new Title("Om\nledelse", "On\nleadership")),
                List.of(new Theme("dialog", new Title("Dialog", "Dialogue"))),
                Optional.of(Sample.person('s')));
        return new Terms(
                said,
                plain.opensAt(),
                plain.deadline(),
                admission,
                plain.offerWorkingDays(),
                plain.cutOff(),
                plain.participantLimit());
    }
}
