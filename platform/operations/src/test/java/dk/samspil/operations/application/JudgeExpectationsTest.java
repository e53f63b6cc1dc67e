package dk.samspil.operations.application;

import static dk.samspil.operations.domain.Sample.JOINING;
import static dk.samspil.operations.domain.Sample.UNFILLED;
import static dk.samspil.operations.domain.Sample.event;
import static dk.samspil.operations.domain.Sample.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentNews.IncidentClosed;
import dk.samspil.operations.domain.IncidentNews.IncidentOpened;
import dk.samspil.operations.domain.Occurrence;
import dk.samspil.operations.domain.Watch;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeExpectationsTest {
    private static final Occurrence JOINED = event("registration.municipality-joined", 0);
    private static final Occurrence STARTED = event("progression.onboarding-started", 1);
    private static final Occurrence ASSIGNED = event("progression.researcher-assigned", 2);
    private static final Occurrence WELCOMED = mail("welcome", JOINED, 3);

    private final Recorder recorder = new Recorder(JOINING, UNFILLED);

    @Test
    void opensAnIncidentOnceWhenTheDeadlineHasPassed() {
        recorder.record(JOINED, STARTED).readUpTo(60);
        assertThat(recorder.incidents.events()).isEmpty();

        recorder.readUpTo(61).readUpTo(62);

        assertThat(recorder.incidents.events()).hasSize(1).first().isInstanceOf(IncidentOpened.class);
        assertThat(recorder.onlyIncident().missing()).containsExactly("researcher", "welcome");
        assertThat(recorder.onlyIncident().correlation()).isEqualTo("flow-0461");
        assertThat(recorder.onlyIncident().keys()).containsEntry("municipality", "0461");
    }

    /** Its run takes so long that another begins, which finds that all has come, and watches no longer. */
    @Test
    void opensNoneThatAnotherInstanceHasFoundMetMeanwhile() {
        var watches = new InMemoryWatches() {
            @Override
            public boolean update(Watch watch) {
                remove(watch);
                return super.update(watch);
            }
        };
        var slow = new Recorder(BulkHours.always(ZoneOffset.UTC), watches, JOINING);

        slow.record(JOINED).readUpTo(61);

        assertThat(slow.incidents.events()).isEmpty();
    }

    @Test
    void opensNoneWhenAllHasComeAndWatchesNoLonger() {
        recorder.record(WELCOMED, ASSIGNED, STARTED, JOINED).readUpTo(61);

        assertThat(recorder.incidents.events()).isEmpty();
        assertThat(recorder.watches.all()).isEmpty();
    }

    @Test
    void opensNoneBeforeTheTopicsAreReadPastTheDeadline() {
        recorder.record(JOINED).readUpTo(59);

        recorder.record(STARTED, ASSIGNED, WELCOMED).readUpTo(90);

        assertThat(recorder.incidents.events()).isEmpty();
    }

    @Test
    void aWithdrawalOpensNone() {
        recorder.record(JOINED, event("registration.municipality-withdrawn", 30))
                .readUpTo(61);

        assertThat(recorder.incidents.events()).isEmpty();
        assertThat(recorder.watches.all()).isEmpty();
    }

    @Test
    void showsWhatIsStillMissingAndClosesWhenTheLastComes() {
        recorder.record(JOINED, WELCOMED)
                .readUpTo(61)
                .record(event("progression.onboarding-started", 70))
                .readUpTo(71);
        assertThat(recorder.onlyIncident().missing()).containsExactly("researcher");

        recorder.record(event("progression.researcher-assigned", 72))
                .readUpTo(73)
                .readUpTo(74);

        assertThat(recorder.incidents.events()).hasSize(2).last().isInstanceOf(IncidentClosed.class);
        assertThat(recorder.onlyIncident().closing().orElseThrow().reason()).isEqualTo(Incident.Reason.FULFILLED);
    }

    @Test
    void closesWhenTheMunicipalityWithdraws() {
        recorder.record(JOINED)
                .readUpTo(61)
                .record(event("registration.municipality-withdrawn", 70))
                .readUpTo(71);

        assertThat(recorder.onlyIncident().closing().orElseThrow().reason()).isEqualTo(Incident.Reason.CANCELLED);
    }

    @Test
    void aRepeatOfTheEventOpensNothingAnew() {
        recorder.record(JOINED).readUpTo(61);
        recorder.record(STARTED, ASSIGNED, WELCOMED).readUpTo(62);

        recorder.record(JOINED).readUpTo(200);

        assertThat(recorder.missing()).isEmpty();
        assertThat(recorder.incidents.events()).hasSize(2);
    }

    @Test
    void aCrashBetweenTheWatchAndItsIncidentIsMended() {
        recorder.record(JOINED);
        var watch = recorder.watches.all().getFirst();
        recorder.watches.update(watch.with(dk.samspil.operations.domain.IncidentId.of(JOINING.name(), JOINED.id())));

        recorder.readUpTo(61);

        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void aMunicipalityWithoutAResearcherIsOneIncidentForTheCoordinator() {
        recorder.record(
                        event("progression.researcher-assignment-unfilled", 1),
                        event("progression.researcher-assignment-unfilled", 5))
                .readUpTo(6);

        assertThat(recorder.missing()).hasSize(1);
        assertThat(recorder.onlyIncident().audience()).isEqualTo(dk.samspil.operations.domain.Audience.COORDINATOR);

        recorder.record(event("progression.researcher-assigned", 9)).readUpTo(10);

        assertThat(recorder.missing()).isEmpty();
    }

    /** What came for the first one says nothing of the second one's own mail. */
    @Test
    void whatWasLeftToAnEarlierOneIsMissedWhenThatIsOver() {
        var again = event("registration.municipality-joined", 5);
        recorder.record(
                        JOINED,
                        again,
                        event("progression.onboarding-started", 6),
                        event("progression.researcher-assigned", 7))
                .readUpTo(70);
        assertThat(recorder.missing()).hasSize(1);

        recorder.record(mail("welcome", JOINED, 100)).readUpTo(101).readUpTo(102);

        assertThat(recorder.missing())
                .containsOnlyKeys(JOINING.name() + " " + again.id().value())
                .containsValue(List.of("welcome"));
    }

    @Test
    void whatIsNoLongerConfiguredIsNoLongerWatched() {
        var before = new Recorder(JOINING);
        before.record(JOINED).readUpTo(61);
        var after = new JudgeExpectations(
                before.watches,
                new Evidence(before.recordings, before.hours),
                new FollowIncident(before.incidents, () -> dk.samspil.operations.domain.Sample.at(100)),
                new Expectations(List.of()),
                () -> dk.samspil.operations.domain.Sample.at(99));

        after.handle();

        assertThat(before.watches.all()).isEmpty();
        assertThat(before.missing()).isEmpty();
    }
}
