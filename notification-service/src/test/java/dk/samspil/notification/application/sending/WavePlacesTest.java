package dk.samspil.notification.application.sending;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.sending.Campaign.Place;
import dk.samspil.notification.domain.sending.CampaignId;
import dk.samspil.notification.domain.sending.Waves;
import dk.samspil.telemetry.TraceParent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WavePlacesTest {
    private static final CampaignId ONE = new CampaignId("invitation/conference/one");
    private static final CampaignId OTHER = new CampaignId("invitation/conference/other");
    private static final BulkHours ALWAYS = BulkHours.always(WorkingDays.ZONE);

    private final InMemoryCampaigns campaigns = new InMemoryCampaigns(new SettableClock(Orders.MONDAY));

    @Test
    void givesEachWaveItsMails() {
        var places = places(new Waves(100, Duration.ofMinutes(10)));
        var starts = IntStream.range(0, 250)
                .mapToObj(_ -> take(places, ONE, Orders.MONDAY))
                .toList();
        assertThat(starts.stream().distinct())
                .containsExactly(Orders.MONDAY, Orders.MONDAY.plusSeconds(600), Orders.MONDAY.plusSeconds(1200));
        assertThat(starts).isSorted();
        assertThat(take(places, OTHER, Orders.MONDAY)).as("another cause").isEqualTo(Orders.MONDAY);
    }

    @Test
    void asksTheStoreSeldom() {
        var places = places(new Waves(100, Duration.ofMinutes(10)));
        for (int i = 0; i < 100; i++) take(places, ONE, Orders.MONDAY);
        assertThat(campaigns.find(ONE).orElseThrow().version()).isEqualTo(10);
    }

    @Test
    void aPlaceOfAWaveThatIsFullByNowStaysEmpty() {
        var places = places(new Waves(1, Duration.ofMinutes(10)));
        var first = take(places, ONE, Orders.MONDAY);
        var second = take(places, ONE, Orders.MONDAY);
        places.giveBack(new Place(ONE, first));
        assertThat(take(places, ONE, Orders.MONDAY)).isAfter(second);
    }

    @Test
    void oneEventMayOrderSeveralMails() {
        var places = places(new Waves(5, Duration.ofMinutes(10)));
        var starts = new ArrayList<Instant>();
        Cause.event("calls/c#0461", 7, "e", "flow", TraceParent.fresh())
                .run(() -> IntStream.range(0, 12)
                        .forEach(_ -> starts.add(places.take(ONE, Orders.MONDAY).wave())));
        assertThat(starts.stream().distinct()).hasSize(3);
    }

    @Test
    void allAtOnceWhereThereAreNoWaves() {
        var places = places(Waves.NONE);
        assertThat(take(places, ONE, Orders.MONDAY)).isEqualTo(Orders.MONDAY);
        assertThat(campaigns.find(ONE)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** However many instances there are, whenever one begins anew and forgets what it had: no wave is too large. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noWaveIsTooLargeOverSeveralInstancesAndRestarts(int seed) {
        var random = new Random(seed);
        var waves = new Waves(10 + random.nextInt(100), Duration.ofMinutes(10));
        var instances = new ArrayList<>(List.of(places(waves), places(waves)));
        var starts = new ArrayList<Instant>();
        var now = Orders.MONDAY;
        for (int i = 0; i < 600; i++) {
            if (random.nextInt(50) == 0) instances.set(random.nextInt(2), places(waves));
            if (random.nextInt(30) == 0) now = now.plusSeconds(random.nextInt(900));
            var instance = instances.get(random.nextInt(2));
            // An order that turns out to be a repeat.
            if (random.nextInt(5) == 0) instance.giveBack(new Place(ONE, take(instance, ONE, now)));
            starts.add(take(instance, ONE, now));
        }
        assertThat(starts.stream()
                        .collect(groupingBy(start -> start, counting()))
                        .values())
                .as("seed %d", seed)
                .allSatisfy(size -> assertThat(size).isLessThanOrEqualTo(waves.size()));
    }

    private WavePlaces places(Waves waves) {
        return new WavePlaces(campaigns, waves, ALWAYS);
    }

    private static Instant take(WavePlaces places, CampaignId campaign, Instant now) {
        return Cause.onlyOnce().call(() -> places.take(campaign, now)).wave();
    }
}
