package dk.samspil.notification.domain.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CampaignTest {
    private static final CampaignId ID = new CampaignId("invitation/conference/c");
    private static final BulkHours OFFICE =
            new BulkHours(7 * 60, 18 * 60, WorkingDays.ZONE, WorkingDays.denmark()::isWorkingDay);
    private static final Waves WAVES = new Waves(500, Duration.ofMinutes(10));

    @Test
    void fillsOneWaveAfterTheOther() {
        var first = reserve(Optional.empty(), 500, Orders.MONDAY);
        assertThat(first.share()).isEqualTo(new Campaign.Share(Orders.MONDAY, 500));
        var second = reserve(Optional.of(first.campaign()), 50, Orders.MONDAY);
        assertThat(second.share()).isEqualTo(new Campaign.Share(Orders.MONDAY.plusSeconds(600), 50));
    }

    @Test
    void whatComesLaterBeginsAnew() {
        var first = reserve(Optional.empty(), 500, Orders.MONDAY);
        var later = Orders.MONDAY.plus(Duration.ofHours(1));
        assertThat(reserve(Optional.of(first.campaign()), 1, later).share().notBefore())
                .isEqualTo(later);
    }

    @Test
    void goesOnInTheMorningWhereTheEveningStopsIt() {
        var evening = Instant.parse("2014-09-01T15:55:00Z");
        var first = reserve(Optional.empty(), 500, evening);
        assertThat(reserve(Optional.of(first.campaign()), 1, evening).share().notBefore())
                .isEqualTo(Instant.parse("2014-09-02T05:00:00Z"));
    }

    @Test
    void isOfOneCause() {
        var facts = new Facts(Map.of("conference", "c", "municipality", "0461"));
        assertThat(CampaignId.of(Template.INVITATION, facts)).isEqualTo(ID);
        assertThat(CampaignId.of(Template.CALL_ANNOUNCED, new Facts(Map.of())).value())
                .isEqualTo("call-announced");
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Whatever is asked for, and when: no wave is too large, none too near to the next, none outside of the hours. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noWaveIsTooLargeOrTooNear(int seed) {
        var random = new Random(seed);
        var waves = new Waves(1 + random.nextInt(30), Duration.ofMinutes(1 + random.nextInt(60)));
        var filled = new TreeMap<Instant, Integer>();
        Optional<Campaign> campaign = Optional.empty();
        var now = Orders.MONDAY;
        for (int i = 0; i < 300; i++) {
            if (random.nextInt(4) == 0) now = now.plusSeconds(random.nextInt(5000));
            var reserved = Campaign.reserve(campaign, ID, 1 + random.nextInt(40), waves, OFFICE, now);
            campaign = Optional.of(reserved.campaign());
            assertThat(reserved.share().places()).as("seed %d", seed).isPositive();
            filled.merge(reserved.share().notBefore(), reserved.share().places(), Integer::sum);
        }
        assertThat(filled.values())
                .as("seed %d", seed)
                .allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(waves.size()));
        var starts = filled.navigableKeySet();
        assertThat(starts).as("seed %d", seed).allMatch(OFFICE::isOpen).allSatisfy(start -> {
            var next = starts.higher(start);
            if (next != null) assertThat(next).isAfterOrEqualTo(start.plus(waves.every()));
        });
    }

    private static Campaign.Reserved reserve(Optional<Campaign> before, int places, Instant now) {
        return Campaign.reserve(before, ID, places, WAVES, OFFICE, now);
    }
}
