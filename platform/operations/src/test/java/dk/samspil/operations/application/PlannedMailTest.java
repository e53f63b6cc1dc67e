package dk.samspil.operations.application;

import static dk.samspil.operations.domain.Sample.PLANNED;
import static dk.samspil.operations.domain.Sample.at;
import static dk.samspil.operations.domain.Sample.bulk;
import static dk.samspil.operations.domain.Sample.event;
import static dk.samspil.operations.domain.Sample.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.operations.domain.Due;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.IncidentNews.IncidentOpened;
import dk.samspil.operations.domain.Occurrence;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is to leave later: planned in business time, missed by system time. */
class PlannedMailTest {
    private static final Instant EVENING = Instant.parse("2014-09-05T18:00:00Z");
    private static final Instant MORNING = Instant.parse("2014-09-08T05:00:00Z");
    private static final Occurrence PLAN = planned("m1", 0, MORNING.toString());

    private final Recorder recorder = new Recorder(PLANNED).businessTime(EVENING);

    @Test
    void isNotMissedBeforeTheBusinessClockHasComeToItsTime() {
        recorder.record(PLAN).readUpTo(100_000);
        recorder.businessTime(MORNING.minusMillis(1)).readUpTo(200_000);
        assertThat(recorder.incidents.events()).isEmpty();
        assertThat(recorder.watches.all()).hasSize(1);
    }

    @Test
    void isMissedAWhileAfterItsTimeHasBegun() {
        recorder.record(PLAN).businessTime(MORNING).readUpTo(1000);
        assertThat(recorder.watches.all()).extracting(w -> w.due()).containsExactly(new Due.At(at(1030)));
        recorder.readUpTo(1030);
        assertThat(recorder.incidents.events()).isEmpty();

        recorder.readUpTo(1031).readUpTo(1032);
        assertThat(recorder.incidents.events()).singleElement().isInstanceOf(IncidentOpened.class);
        assertThat(recorder.onlyIncident().missing()).containsExactly("planned-mail");
    }

    /** Recorded when its time was over, as after a while away or when the record is built anew. */
    @Test
    void hasItsWholeTimeFromWhenTheRecorderSeesIt() {
        recorder.businessTime(MORNING.plusSeconds(86_400))
                .record(PLAN)
                .readUpTo(1000)
                .readUpTo(1030);
        assertThat(recorder.incidents.events()).isEmpty();
        recorder.readUpTo(1031);
        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void isNotCountedAnewWhenThePlanIsToldAgain() {
        recorder.record(PLAN).businessTime(MORNING).readUpTo(1000).record(PLAN).readUpTo(1031);
        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void whatHasLeftOrIsPutOffIsNotMissed() {
        recorder.record(PLAN, planned("m2", 1, MORNING.toString()))
                .record(sent("m1", 1005), mail("email-deferred", "m2", 1006))
                .businessTime(MORNING)
                .readUpTo(1000)
                .readUpTo(1031);
        assertThat(recorder.incidents.events()).isEmpty();
        assertThat(recorder.watches.all()).isEmpty();
    }

    @Test
    void anIncidentClosesWhenTheMailHasLeft() {
        recorder.record(PLAN).businessTime(MORNING).readUpTo(1000).readUpTo(1031);
        recorder.record(sent("m1", 1040)).readUpTo(1041);
        assertThat(recorder.onlyIncident().closing().orElseThrow().reason()).isEqualTo(Incident.Reason.FULFILLED);
    }

    @Test
    void nothingIsMissedWhileItIsPausedNorUntilItHasHadItsTimeSince() {
        recorder.record(PLAN, bulk("paused", 900)).businessTime(MORNING).readUpTo(1000);
        recorder.readUpTo(5000).record(bulk("resumed", 5000)).readUpTo(5030);
        assertThat(recorder.incidents.events()).isEmpty();
        recorder.readUpTo(5031);
        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void aPauseHoldsWhatIsOutstandingNeitherOpenNorClosed() {
        recorder.record(PLAN).businessTime(MORNING).readUpTo(1000).readUpTo(1031);
        recorder.record(bulk("paused", 1040)).readUpTo(1041);
        assertThat(recorder.missing()).hasSize(1);
        recorder.record(sent("m1", 1050)).readUpTo(1051);
        assertThat(recorder.missing()).isEmpty();
    }

    @Test
    void anotherLaneBeingPausedExcusesNothing() {
        var service = event("notification.sending-paused", 900, Map.of("lane", "service"), Map.of());
        recorder.record(PLAN, service).businessTime(MORNING).readUpTo(1000).readUpTo(1031);
        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void aPlanWithoutATimeIsCountedFromWhenItWasTold() {
        recorder.record(planned("m3", 5, "tomorrow")).readUpTo(35);
        assertThat(recorder.incidents.events()).isEmpty();
        recorder.readUpTo(36);
        assertThat(recorder.missing()).hasSize(1);
    }

    private static Occurrence sent(String mail, int second) {
        return mail("email-sent", mail, second);
    }

    private static Occurrence mail(String name, String mail, int second) {
        return event("notification." + name, second, Map.of("mail", mail), Map.of());
    }
}
