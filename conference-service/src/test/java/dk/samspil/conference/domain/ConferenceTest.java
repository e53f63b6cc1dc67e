package dk.samspil.conference.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConferenceTest {
    private static final Instant NOW = Sample.NOW;
    private final Conference conference = Conference.of(Sample.plan('f', Sample.SOUTH, 2));

    @Test
    void confirmsWhileThereAreSeatsAndThenKeepsALine() {
        var first = conference.claim(id(1), NOW);
        var second = first.next().claim(id(2), NOW);
        var third = second.next().claim(id(3), NOW);

        assertThat(first.news()).containsExactly(new ConferenceNews.SeatConfirmed(id(1), 1, NOW));
        assertThat(second.news()).containsExactly(new ConferenceNews.SeatConfirmed(id(2), 2, NOW));
        assertThat(third.news()).containsExactly(new ConferenceNews.SeatWaitlisted(id(3), 3, 1, NOW));
        assertThat(third.next().line(id(1))).contains(new SeatLine.Confirmed(1));
        assertThat(third.next().line(id(3))).contains(new SeatLine.Waitlisted(3, 1));
        assertThat(third.next().line(id(4))).isEmpty();
    }

    @Test
    void givesASeatThatIsGivenUpToTheFirstInLine() {
        var full = claims(1, 2, 3, 4);

        var after = full.release(id(2), NOW);

        assertThat(after.news())
                .containsExactly(
                        new ConferenceNews.RegistrationCancelled(id(2), 2, true, NOW),
                        new ConferenceNews.SeatPromoted(id(3), 3, NOW));
        assertThat(after.next().line(id(4))).contains(new SeatLine.Waitlisted(4, 1));
    }

    @Test
    void promotesNobodyWhenSomebodyLeavesTheLine() {
        var after = claims(1, 2, 3, 4).release(id(3), NOW);

        assertThat(after.news()).containsExactly(new ConferenceNews.RegistrationCancelled(id(3), 3, false, NOW));
        assertThat(after.next().line(id(4))).contains(new SeatLine.Waitlisted(4, 1));
    }

    @Test
    void promotesNobodyOnceTheConferenceHasBegun() {
        var full = claims(1, 2, 3);
        var begins = full.plan().startsAt();

        var before = full.release(id(2), begins.minusMillis(1));
        var after = full.release(id(2), begins);

        assertThat(before.news()).contains(new ConferenceNews.SeatPromoted(id(3), 3, begins.minusMillis(1)));
        assertThat(after.news()).containsExactly(new ConferenceNews.RegistrationCancelled(id(2), 2, true, begins));
        assertThat(after.next().line(id(3))).contains(new SeatLine.Waitlisted(3, 1));
    }

    @Test
    void tellsNothingTwice() {
        assertThat(claims(1, 2, 3).claim(id(3), NOW).news()).isEmpty();
        assertThat(claims(1, 2).release(id(3), NOW).news()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverConfirmsMoreThanItHasSeatsAndLeavesNoneFreeWhileSomebodyWaits(long seed) {
        var random = new Random(seed);
        var current = Conference.of(Sample.plan('f', Sample.SOUTH, 1 + random.nextInt(5)));
        for (int i = 0; i < 60; i++) {
            var person = id(random.nextInt(12));
            current = (random.nextBoolean() ? current.claim(person, NOW) : current.release(person, NOW)).next();

            assertThat(current.seats().taken())
                    .isLessThanOrEqualTo(current.plan().seats());
            assertThat(current.seats().free() == 0
                            || current.seats().waiting().findAny().isEmpty())
                    .as("a seat is free and somebody waits, seed " + seed)
                    .isTrue();
            var last = current;
            assertThat(current.seats()
                            .waiting()
                            .map(p -> (SeatLine.Waitlisted)
                                    last.line(InvitationId.parse(p.holder())).orElseThrow())
                            .map(SeatLine.Waitlisted::position))
                    .containsExactlyElementsOf(IntStream.rangeClosed(
                                    1, (int) current.seats().waiting().count())
                            .boxed()
                            .toList());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private Conference claims(int... persons) {
        var next = conference;
        for (var person : persons) next = next.claim(id(person), NOW).next();
        return next;
    }

    private static InvitationId id(int person) {
        return Sample.invitation(Sample.conference('f'), person);
    }
}
