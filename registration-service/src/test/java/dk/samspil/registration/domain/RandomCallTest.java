package dk.samspil.registration.domain;

import static dk.samspil.registration.Sample.EXPIRY;
import static dk.samspil.registration.Sample.NOW;
import static dk.samspil.registration.Sample.claim;
import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** I1 to I4, after anything that may happen to a call. */
class RandomCallTest {
    private static final int OPERATIONS = 300;
    private static final int MUNICIPALITIES = 12;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsToItsPlacesAndToTheOrderOfTheLine(long seed) {
        var random = new Random(seed);
        var places = 1 + random.nextInt(4);
        var call = Sample.call(random.nextBoolean() ? Admission.FIRST_COME : Admission.SELECTION, places);
        var holding = new HashSet<MunicipalityCode>();
        for (int i = 0; i < OPERATIONS; i++) {
            var ruling = operation(call, random, NOW.plusSeconds(3600L * i), i);
            var what = "seed %d, step %d: %s".formatted(seed, i, ruling.news());
            var before = call;
            ruling.news().forEach(news -> follow(news, before, holding, what));
            call = ruling.next();
            assertThat(holding).as(what).hasSize(call.places().taken());
            if (offersAny(ruling)) assertThat(call.places().overfull()).as(what).isFalse();
            assertLinesFit(call, what);
        }
    }

    private static Ruling<?> operation(Call call, Random random, Instant now, int attempt) {
        var who = municipality(random.nextInt(MUNICIPALITIES));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> call.claim(claim(who, attempt, NOW));
            case 3 -> call.retract(who, call.line(who).map(Line::attempt).orElse(0), now, EXPIRY);
            case 4 -> call.confirm(who, Sample.who(now), EXPIRY);
            case 5 -> call.withdraw(who, Sample.who(now), EXPIRY);
            case 6 -> call.decide(who, choice(random), Sample.who(now, "because"), EXPIRY);
            case 7 -> call.resize(random.nextInt(6), Sample.who(now, "because"), EXPIRY);
            case 8 -> call.pin(who, Optional.of(new Pin(choice(random), "kl", now, "because")));
            case 9 -> call.select(_ -> Size.SMALL, Sample.who(now.plus(Duration.ofDays(30))), EXPIRY);
            case 10 -> call.closeIfDue(now.plus(Duration.ofDays(30)));
            default -> call.lapseOffers(now, EXPIRY);
        };
    }

    private static boolean offersAny(Ruling<?> ruling) {
        return ruling.news().stream().anyMatch(n -> n instanceof CallNews.SeatOffered);
    }

    private static Choice choice(Random random) {
        return List.of(Choice.values()).get(random.nextInt(3));
    }

    /** Who holds a place, told by the news alone. */
    private static void follow(CallNews news, Call before, Set<MunicipalityCode> holding, String what) {
        switch (news) {
            case CallNews.MunicipalityJoined joined -> holding.add(joined.line().municipality());
            case CallNews.SeatOffered offered -> {
                assertThat(holding.add(offered.line().municipality())).as(what).isTrue();
                if (offered.promoted()) assertFirstInLine(offered, before, holding, what);
            }
            case CallNews.MunicipalityWithdrawn withdrawn ->
                assertThat(holding.remove(withdrawn.line().municipality()))
                        .as(what)
                        .isTrue();
            case CallNews.OfferLapsed lapsed ->
                assertThat(holding.remove(lapsed.line().municipality()))
                        .as(what)
                        .isTrue();
            case CallNews.ApplicationRetracted retracted ->
                holding.remove(retracted.line().municipality());
            default -> {
                // moves nobody
            }
        }
    }

    private static void assertFirstInLine(
            CallNews.SeatOffered offered, Call before, Set<MunicipalityCode> holding, String what) {
        var first = before.places()
                .waiting()
                .map(p -> new MunicipalityCode(p.holder()))
                .filter(m -> m.equals(offered.line().municipality()) || !holding.contains(m))
                .findFirst();
        assertThat(first).as(what).contains(offered.line().municipality());
    }

    private static void assertLinesFit(Call call, String what) {
        for (var place : call.places().entries()) {
            assertThat(call.line(new MunicipalityCode(place.holder())))
                    .as(what)
                    .hasValueSatisfying(line -> assertThat(line.isLive()).isTrue());
        }
    }
}
