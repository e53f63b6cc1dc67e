package dk.samspil.registration.domain;

import static dk.samspil.registration.Sample.DEADLINE;
import static dk.samspil.registration.Sample.EXPIRY;
import static dk.samspil.registration.Sample.NOW;
import static dk.samspil.registration.Sample.municipality;
import static dk.samspil.registration.Sample.who;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.places.Place;
import dk.samspil.places.Standing;
import dk.samspil.registration.Sample;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionTest {
    private static final List<String> REGIONS = List.of("1081", "1082", "1083", "1084", "1085");
    private static final Sizes SIZES = m -> List.of(Size.values()).get(Integer.parseInt(m.value()) % 3);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void spreadsAsEvenlyAsThoseWhoAppliedAllow(long seed) {
        var random = new Random(seed);
        var call = applied(random, 1 + random.nextInt(40), 1 + random.nextInt(15));

        var suggestion = call.suggestion(SIZES);

        var what = "seed " + seed;
        var chosen = suggestion.with(Choice.ADMIT).toList();
        assertThat(chosen).as(what).hasSize((int)
                Math.min(suggestion.free(), call.undecided().count()));
        assertThat(suggestion.items()).as(what).hasSameSizeAs(call.undecided().toList());
        for (var waiting : suggestion.with(Choice.WAITLIST).toList()) {
            var of = waiting.line().region();
            var most = chosen.stream()
                    .mapToLong(i -> count(chosen, i.line().region()))
                    .max()
                    .orElse(0);
            assertThat(count(chosen, of)).as(what + ": " + of).isGreaterThanOrEqualTo(most - 1);
        }
        assertThat(call.suggestion(SIZES)).as(what).isEqualTo(suggestion);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void carriesOutExactlyWhatIsSuggestedWhateverWasChosenByHand(long seed) {
        var random = new Random(seed);
        var call = applied(random, 1 + random.nextInt(30), 4 + random.nextInt(8));
        for (int i = 0; i < 4; i++) call = pinned(call, random);
        var suggestion = call.suggestion(SIZES);

        var ruling = call.select(SIZES, who(DEADLINE), EXPIRY);

        var what = "seed " + seed;
        assertThat(ruling.answer()).as(what).isEqualTo(SelectAnswer.DONE);
        var decided = ruling.next();
        assertThat(decided.undecided()).as(what).isEmpty();
        assertThat(decided.pins()).as(what).isEmpty();
        assertThat(decided.places().taken())
                .as(what)
                .isLessThanOrEqualTo(decided.places().capacity());
        assertThat(decided.places().waiting().map(Place::holder).toList())
                .as(what)
                .isEqualTo(codes(suggestion, Choice.WAITLIST));
        for (var item : suggestion.items()) {
            var line = decided.line(item.line().municipality()).orElseThrow();
            assertThat(decided.standing(line.municipality()))
                    .as(what)
                    .isEqualTo(
                            switch (item.choice()) {
                                case ADMIT -> Optional.of(Standing.OFFERED);
                                case WAITLIST -> Optional.of(Standing.WAITING);
                                case DECLINE -> Optional.empty();
                            });
            assertThat(line.ending())
                    .as(what)
                    .isEqualTo(item.choice() == Choice.DECLINE ? Optional.of(Ending.DECLINED) : Optional.empty());
        }
    }

    @Test
    void whoeverHasFewestOfItsRegionComesFirstThenOfItsSizeThenWhoeverAppliedFirst() {
        var call = Sample.call(Admission.SELECTION, 3);
        call = claim(call, 3, "1081", 0);
        call = claim(call, 6, "1081", 1);
        call = claim(call, 9, "1082", 2);
        call = claim(call, 4, "1082", 3);

        var suggestion = call.suggestion(SIZES);

        assertThat(codes(suggestion, Choice.ADMIT)).containsExactly("0103", "0104", "0106");
        assertThat(codes(suggestion, Choice.WAITLIST)).containsExactly("0109");
        assertThat(suggestion.items().get(1).ofRegion()).isZero();
        assertThat(suggestion.items().get(2).ofRegion()).isEqualTo(1);
    }

    @Test
    void moreChosenByHandThanThereArePlacesIsRefusedAsAWhole() {
        var call = applied(new Random(1), 5, 1);
        for (var line : call.undecided().toList()) {
            call = call.pin(line.municipality(), pin(Choice.ADMIT)).next();
        }

        assertThat(call.select(SIZES, who(DEADLINE), EXPIRY).answer()).isEqualTo(SelectAnswer.TOO_MANY_ADMITTED);
        assertThat(call.select(SIZES, who(NOW), EXPIRY).answer()).isEqualTo(SelectAnswer.CALL_OPEN);
        assertThat(call.select(SIZES, who(Sample.CUT_OFF), EXPIRY).answer()).isEqualTo(SelectAnswer.PAST_CUT_OFF);
        assertThat(Sample.call(Admission.SELECTION, 1)
                        .select(SIZES, who(DEADLINE), EXPIRY)
                        .answer())
                .isEqualTo(SelectAnswer.NOTHING_TO_DECIDE);
        assertThat(Sample.call(Admission.FIRST_COME, 1)
                        .select(SIZES, who(DEADLINE), EXPIRY)
                        .answer())
                .isEqualTo(SelectAnswer.NO_SELECTION);
    }

    @Test
    void passingThoseWhoWaitNeedsAReason() {
        var call = applied(new Random(1), 5, 2);
        var waiting = call.undecided().findFirst().orElseThrow().municipality();
        call = call.decide(waiting, Choice.WAITLIST, who(NOW), EXPIRY).next();

        assertThat(call.select(SIZES, who(DEADLINE), EXPIRY).answer()).isEqualTo(SelectAnswer.REASON_NEEDED);
        var selected = call.select(SIZES, who(DEADLINE, "regions"), EXPIRY);
        assertThat(selected.answer()).isEqualTo(SelectAnswer.DONE);
        assertThat(selected.next().standing(waiting)).contains(Standing.WAITING);
    }

    @Test
    void whatWasChosenByHandGoesWithTheApplication() {
        var call = applied(new Random(1), 3, 1);
        var one = call.undecided().findFirst().orElseThrow().municipality();
        var pinned = call.pin(one, pin(Choice.DECLINE)).next();

        assertThat(pinned.retract(one, 1, NOW, EXPIRY).next().pins()).isEmpty();
        assertThat(pinned.pin(one, Optional.empty()).next().pins()).isEmpty();
        assertThat(call.pin(municipality(99), pin(Choice.ADMIT)).answer()).isEqualTo(SelectAnswer.NOT_UNDECIDED);
    }

    private static Call pinned(Call call, Random random) {
        var undecided = call.undecided().toList();
        var admitted = call.pins().values().stream()
                .filter(p -> p.choice() == Choice.ADMIT)
                .count();
        var choice = admitted < 3 ? List.of(Choice.values()).get(random.nextInt(3)) : Choice.DECLINE;
        var one = undecided.get(random.nextInt(undecided.size()));
        return call.pin(one.municipality(), pin(choice)).next();
    }

    private static Optional<Pin> pin(Choice choice) {
        return Optional.of(new Pin(choice, "coordinator", NOW, "by hand"));
    }

    private static Call applied(Random random, int applications, int places) {
        var call = Sample.call(Admission.SELECTION, places);
        for (int i = 0; i < applications; i++) {
            call = claim(call, i, REGIONS.get(random.nextInt(REGIONS.size())), random.nextInt(1000));
        }
        return call;
    }

    private static Call claim(Call call, int municipality, String region, int second) {
        return call.claim(new Claim(
                        Sample.application(municipality(municipality)),
                        new RegionCode(region),
                        1,
                        Sample.team(),
                        NOW.plusSeconds(second)))
                .next();
    }

    private static long count(List<Suggestion.Item> items, RegionCode region) {
        Map<RegionCode, Long> counts = new HashMap<>();
        items.forEach(i -> counts.merge(i.line().region(), 1L, Long::sum));
        return counts.getOrDefault(region, 0L);
    }

    private static List<String> codes(Suggestion suggestion, Choice choice) {
        return suggestion.with(choice).map(i -> i.line().municipality().value()).toList();
    }
}
