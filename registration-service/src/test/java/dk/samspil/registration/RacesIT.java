package dk.samspil.registration;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.Choice;
import dk.samspil.registration.domain.ConfirmAnswer;
import dk.samspil.registration.domain.DecideAnswer;
import dk.samspil.registration.domain.MunicipalityCode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;

/** Two who act at the same time, each at another instance of the service. */
class RacesIT {
    private static final MunicipalityCode A = municipality(1);
    private static final MunicipalityCode B = municipality(2);
    private static final MunicipalityCode C = municipality(3);
    private static final String PREFIX = "dk.samspil.registration.";

    @RepeatedTest(5)
    void twoAdmissionsForTheLastPlace() throws Exception {
        try (var instances = new TwoInstances()) {
            instances.one().open(Admission.SELECTION, 1);
            List.of(A, B).forEach(instances.one()::apply);
            instances.settle();

            var answers = atOnce(
                    () -> instances.one().decide(A, Choice.ADMIT, "first"),
                    () -> instances.other().decide(B, Choice.ADMIT, "second"));

            assertThat(answers).containsExactlyInAnyOrder(DecideAnswer.DECIDED, DecideAnswer.PLACES_TAKEN);
            assertThat(instances.one().call().places().taken()).isEqualTo(1);
            instances.settle();
            assertThat(instances.count(PREFIX + "seat-offered.v1")).isEqualTo(1);
        }
    }

    @RepeatedTest(5)
    void confirmationAgainstLapseAtTheDeadline() throws Exception {
        try (var instances = offeredToB()) {
            var expiry = Sample.EXPIRY.after(Sample.NOW, 10);
            instances.clock.moveTo(expiry);

            var answers = atOnce(() -> instances.one().confirm(B), () -> {
                instances.other().lapse();
                return ConfirmAnswer.OFFER_LAPSED;
            });

            assertThat(answers).containsOnly(ConfirmAnswer.OFFER_LAPSED);
            assertThat(instances.one().state(B)).isEqualTo(ApplicationState.LAPSED);
            assertThat(instances.one().state(C)).isEqualTo(ApplicationState.OFFERED);
            instances.settle();
            assertThat(instances.count(PREFIX + "offer-lapsed.v1")).isEqualTo(1);
            assertThat(instances.count(PREFIX + "seat-offered.v1")).isEqualTo(2);
        }
    }

    @RepeatedTest(5)
    void confirmationAgainstATimerThatIsMomentsAhead() throws Exception {
        try (var instances = offeredToB()) {
            var expiry = Sample.EXPIRY.after(Sample.NOW, 10);
            instances.clock.moveTo(expiry.minusMillis(1));

            var answers = atOnce(() -> instances.one().confirm(B), () -> {
                instances.clock.moveTo(expiry);
                instances.other().lapse();
                return ConfirmAnswer.NOT_OFFERED;
            });

            var confirmed = answers.getFirst() == ConfirmAnswer.CONFIRMED;
            assertThat(instances.one().state(B))
                    .isEqualTo(confirmed ? ApplicationState.JOINED : ApplicationState.LAPSED);
            assertThat(instances.one().state(C))
                    .isEqualTo(confirmed ? ApplicationState.WAITING : ApplicationState.OFFERED);
            assertThat(instances.one().call().places().taken()).isEqualTo(1);
        }
    }

    @RepeatedTest(5)
    void twoWithdrawalsOfTheSamePlaceOfferItOnce() throws Exception {
        try (var instances = new TwoInstances()) {
            instances.one().open(Admission.FIRST_COME, 1);
            List.of(A, B, C).forEach(instances.one()::apply);

            atOnce(() -> instances.one().withdraw(A), () -> instances.other().withdraw(A));

            instances.settle();
            assertThat(instances.one().state(C)).isEqualTo(ApplicationState.WAITING);
            assertThat(instances.count(PREFIX + "seat-offered.v1")).isEqualTo(1);
            assertThat(instances.count(PREFIX + "municipality-withdrawn.v1")).isEqualTo(1);
        }
    }

    private static TwoInstances offeredToB() {
        var instances = new TwoInstances();
        instances.one().open(Admission.FIRST_COME, 1);
        List.of(A, B, C).forEach(instances.one()::apply);
        instances.one().withdraw(A);
        return instances;
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> first = threads.submit(() -> {
                barrier.await();
                return one.call();
            });
            Future<T> second = threads.submit(() -> {
                barrier.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
