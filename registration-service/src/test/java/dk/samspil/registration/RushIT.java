package dk.samspil.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.application.Apply;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.ApplyRefusal;
import dk.samspil.registration.domain.ConfirmAnswer;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.registration.domain.WithdrawAnswer;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R1: 500 applications at the same time by 98 municipalities for 12 places, at two instances of the service. */
class RushIT {
    private static final String PREFIX = "dk.samspil.registration.";
    private static final int APPLICATIONS = 500;
    private static final int MUNICIPALITIES = 98;
    private static final int PLACES = 12;

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(5, 200));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void twelveJoinAndTheOthersWaitInOrder(long seed) throws Exception {
        try (var instances = new TwoInstances()) {
            instances.one().open(Admission.FIRST_COME, PLACES);

            var answers = rush(instances, seed);

            instances.settle();
            assertAnswers(answers, "seed " + seed);
            assertStates(instances.one().standings.all(Optional.of(Sample.CALL), Optional.empty()), "seed " + seed);
            assertThat(instances.count(PREFIX + "application-submitted.v1")).isEqualTo(MUNICIPALITIES);
            assertThat(instances.count(PREFIX + "municipality-joined.v1")).isEqualTo(PLACES);
            assertThat(instances.count(PREFIX + "municipality-waitlisted.v1")).isEqualTo(MUNICIPALITIES - PLACES);
            assertThat(instances.count(PREFIX + "person-details.v1")).isEqualTo(2 * MUNICIPALITIES);
        }
    }

    /** I1 to I4 while municipalities apply, leave, confirm and come back, each at any instance. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoLeavesInBetweenFreesAPlaceOnceAndItGoesToTheFirstInLine(long seed) throws Exception {
        try (var instances = new TwoInstances()) {
            instances.one().open(Admission.FIRST_COME, PLACES);

            var rush = rushAndLeave(instances, seed);

            instances.settle();
            var call = instances.one().call();
            var what = "seed " + seed;
            assertThat(call.places().taken()).as(what).isEqualTo(PLACES);
            assertThat(instances.count(PREFIX + "municipality-withdrawn.v1"))
                    .as(what)
                    .isEqualTo(rush.left());
            // Whoever joined or was offered a place holds one, but for those who have left.
            assertThat(instances.count(PREFIX + "municipality-joined.v1")
                            - rush.confirmed()
                            + instances.count(PREFIX + "seat-offered.v1"))
                    .as(what)
                    .isEqualTo(PLACES + rush.left());
            assertThat(instances.count(PREFIX + "seat-offered.v1")).as(what).isLessThanOrEqualTo(rush.left());
            assertThat(instances.count(PREFIX + "application-submitted.v1"))
                    .as(what)
                    .isEqualTo(instances.one().applications.of(Sample.CALL).stream()
                            .mapToLong(a -> a.attempts().size())
                            .sum());
            for (var line : call.lines().values()) {
                assertThat(call.places().of(line.municipality().value()).isPresent())
                        .as(what + ": " + line)
                        .isEqualTo(line.isLive());
            }
            var positions = instances.one().standings.all(Optional.of(Sample.CALL), Optional.empty()).stream()
                    .filter(s -> s.status().state() == ApplicationState.WAITING)
                    .map(s -> s.status().position().orElseThrow())
                    .sorted()
                    .toList();
            assertThat(positions)
                    .as(what)
                    .isEqualTo(
                            IntStream.rangeClosed(1, positions.size()).boxed().toList());
        }
    }

    /** How many have left who had joined, and how many have taken up an offer. */
    private record Rush(long left, long confirmed) {}

    private static Rush rushAndLeave(TwoInstances instances, long seed) throws Exception {
        var random = new Random(seed);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Enum<?>>>();
            for (int i = 0; i < APPLICATIONS; i++) {
                var office = random.nextBoolean() ? instances.one() : instances.other();
                var who = Sample.municipality(i < MUNICIPALITIES ? i : random.nextInt(MUNICIPALITIES));
                var act = i < MUNICIPALITIES ? 0 : random.nextInt(3);
                asked.add(threads.submit(() -> {
                    start.await();
                    return act(office, who, act);
                }));
            }
            start.countDown();
            var answers = new ArrayList<Enum<?>>();
            for (var each : asked) answers.add(each.get());
            return new Rush(
                    answers.stream().filter(a -> a == WithdrawAnswer.WITHDRAWN).count(),
                    answers.stream().filter(a -> a == ConfirmAnswer.CONFIRMED).count());
        }
    }

    private static Enum<?> act(Office office, MunicipalityCode who, int act) {
        return switch (act) {
            case 0 -> {
                office.apply(who);
                yield WithdrawAnswer.NOT_JOINED;
            }
            case 1 -> office.withdraw(who);
            default -> office.confirm(who);
        };
    }

    private static List<Apply.Answer> rush(TwoInstances instances, long seed) throws Exception {
        var random = new Random(seed);
        var applicants = new ArrayList<MunicipalityCode>(Sample.municipalities(MUNICIPALITIES));
        IntStream.range(MUNICIPALITIES, APPLICATIONS)
                .forEach(ignored -> applicants.add(Sample.municipality(random.nextInt(MUNICIPALITIES))));
        Collections.shuffle(applicants, random);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Apply.Answer>>();
            for (var each : applicants) {
                var office = random.nextBoolean() ? instances.one() : instances.other();
                asked.add(threads.submit((Callable<Apply.Answer>) () -> {
                    start.await();
                    return office.apply(each);
                }));
            }
            start.countDown();
            var answers = new ArrayList<Apply.Answer>();
            for (var each : asked) answers.add(each.get());
            return answers;
        }
    }

    private static void assertAnswers(List<Apply.Answer> answers, String what) {
        assertThat(answers.stream().filter(new Apply.Answer.Submitted(1)::equals))
                .as(what)
                .hasSize(MUNICIPALITIES);
        assertThat(answers.stream().filter(new Apply.Answer.Refused(ApplyRefusal.ALREADY_APPLIED)::equals))
                .as(what)
                .hasSize(APPLICATIONS - MUNICIPALITIES);
    }

    private static void assertStates(List<Standings.Standing> standings, String what) {
        assertThat(standings.stream().filter(s -> s.status().state() == ApplicationState.JOINED))
                .as(what)
                .hasSize(PLACES);
        var ranks = standings.stream()
                .filter(s -> s.status().state() == ApplicationState.WAITING)
                .map(s -> s.status().position().orElseThrow())
                .sorted()
                .toList();
        assertThat(ranks)
                .as(what)
                .isEqualTo(IntStream.rangeClosed(1, MUNICIPALITIES - PLACES)
                        .boxed()
                        .toList());
    }
}
