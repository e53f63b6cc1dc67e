package dk.samspil.operations.application;

import static dk.samspil.operations.domain.Sample.JOINING;
import static dk.samspil.operations.domain.Sample.PLANNED;
import static dk.samspil.operations.domain.Sample.bulk;
import static dk.samspil.operations.domain.Sample.event;
import static dk.samspil.operations.domain.Sample.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.operations.domain.Incident;
import dk.samspil.operations.domain.Occurrence;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bulk mail that is there, and may not leave before its hours open. A mail has thirty seconds. */
class HeldMailTest {
    private static final BulkHours OFFICE =
            new BulkHours(7 * 60, 18 * 60, WorkingDays.ZONE, WorkingDays.denmark()::isWorkingDay);
    private static final Instant LATE = Instant.parse("2014-09-05T15:50:00Z");
    private static final Instant EVENING = Instant.parse("2014-09-05T18:00:00Z");
    private static final Instant MORNING = Instant.parse("2014-09-08T05:00:00Z");
    private static final Occurrence PLAN = planned("m1", 0, LATE.toString());

    /** Counted from when it was told: late after second 30. */
    private static final Occurrence TOLD = planned("m2", 0, "soon");

    private final Recorder recorder = new Recorder(OFFICE, PLANNED, JOINING);

    @Test
    void isMissedInOpenHoursAsSoonAsItsTimeIsOver() {
        recorder.businessTime(LATE).readUpTo(0).record(PLAN).readUpTo(1000).readUpTo(1030);
        assertThat(recorder.missing()).isEmpty();
        recorder.readUpTo(1031);
        assertThat(recorder.missing()).hasSize(1);
    }

    /** The hours ended before the queue was empty. */
    @Test
    void isNotMissedByNightNorInTheMorningUntilItHasHadItsTime() {
        recorder.businessTime(LATE).readUpTo(0).record(PLAN).readUpTo(1000);
        recorder.businessTime(EVENING).readUpTo(1010).readUpTo(49_000);
        recorder.businessTime(MORNING).readUpTo(50_000).readUpTo(50_030);
        assertThat(recorder.incidents.events()).isEmpty();
        recorder.readUpTo(50_031);
        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void isNoLongerWatchedWhereItLeavesInTheMorning() {
        recorder.businessTime(LATE).readUpTo(0).record(PLAN).readUpTo(1000);
        recorder.businessTime(EVENING).readUpTo(1031).businessTime(MORNING).readUpTo(50_000);
        recorder.record(sent("m1", 50_010)).readUpTo(50_031);
        assertThat(recorder.incidents.events()).isEmpty();
        assertThat(recorder.watches.all()).isEmpty();
    }

    /** The business clock stands still at both times, and its time is counted all the same. */
    @Test
    void isNotMissedWhereTheClockWasMovedPastItsPlanIntoTheNight() {
        recorder.businessTime(LATE.minusSeconds(3600)).readUpTo(0).record(PLAN).readUpTo(10);
        recorder.businessTime(EVENING).readUpTo(20).readUpTo(50).readUpTo(9000);
        recorder.businessTime(MORNING).readUpTo(9001).readUpTo(9031);
        assertThat(recorder.incidents.events()).isEmpty();
        recorder.readUpTo(9032);
        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void hasItsTimeWhereTheNightPassedBetweenTwoLooks() {
        recorder.businessTime(LATE).readUpTo(0).record(TOLD).readUpTo(30);
        recorder.businessTime(MORNING.plusSeconds(7200)).readUpTo(1000).readUpTo(1030);
        assertThat(recorder.incidents.events()).isEmpty();
        recorder.readUpTo(1031);
        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void hasItsTimeOnceMoreWhereTheHoursWereNeverSeenBefore() {
        recorder.record(TOLD).businessTime(LATE).readUpTo(1000).readUpTo(1030);
        assertThat(recorder.incidents.events()).isEmpty();
        recorder.readUpTo(1031);
        assertThat(recorder.missing()).hasSize(1);
    }

    @Test
    void anIncidentStaysThroughTheNightAndClosesWhenTheMailHasLeft() {
        recorder.businessTime(LATE).readUpTo(0).record(TOLD).readUpTo(31);
        recorder.businessTime(EVENING).readUpTo(40);
        assertThat(recorder.missing()).hasSize(1);
        recorder.record(sent("m2", 50)).readUpTo(51);
        assertThat(recorder.onlyIncident().closing().orElseThrow().reason()).isEqualTo(Incident.Reason.FULFILLED);
    }

    @Test
    void whatKeepsToNoHoursIsMissedByNight() {
        recorder.businessTime(EVENING).readUpTo(0).record(event("registration.municipality-joined", 0));
        recorder.readUpTo(60);
        assertThat(recorder.missing()).isEmpty();
        recorder.readUpTo(61);
        assertThat(recorder.missing()).hasSize(1);
    }

    /** Opened at 1000, resumed at 1010. */
    @ParameterizedTest
    @CsvSource({
        "open,   never,   30,   false",
        "open,   never,   31,   true",
        "open,   paused,  5000, false",
        "open,   resumed, 1040, false",
        "open,   resumed, 1041, true",
        "closed, never,   31,   false",
        "closed, never,   5000, false",
        "closed, paused,  5000, false",
        "closed, resumed, 1040, false",
        "closed, resumed, 5000, false",
        "opened, never,   1030, false",
        "opened, never,   1031, true",
        "opened, paused,  1031, false",
        "opened, paused,  5000, false",
        "opened, resumed, 1031, false",
        "opened, resumed, 1040, false",
        "opened, resumed, 1041, true",
    })
    void isMissedWhenNeitherHoursNorAPauseHaveHeldItForItsWholeTime(
            String hours, String pause, int second, boolean missed) {
        recorder.businessTime(hours.equals("open") ? LATE : EVENING).readUpTo(0).record(TOLD);
        if (!pause.equals("never")) recorder.record(bulk("paused", 10));
        if (pause.equals("resumed")) recorder.record(bulk("resumed", 1010));
        if (hours.equals("opened")) recorder.businessTime(MORNING).readUpTo(1000);
        recorder.readUpTo(second);
        assertThat(recorder.missing()).hasSize(missed ? 1 : 0);
    }

    private static Occurrence sent(String mail, int second) {
        return event("notification.email-sent", second, Map.of("mail", mail), Map.of());
    }
}
