package dk.samspil.registration;

import static dk.samspil.registration.Sample.municipality;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.registration.application.ClaimPlace;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.application.RetractClaim;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.Line;
import dk.samspil.registration.domain.MunicipalityCode;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R4: every private step one to five times, those of different applications interleaved: the same lines in the end. */
class RedeliveryTest {
    private static final int MUNICIPALITIES = 6;

    private record Taken(MunicipalityCode who, long sequence, int attempt, boolean claims) {
        void by(InMemoryOffice memory) {
            InMemoryOffice.step(who, sequence).run(() -> {
                if (claims) new ClaimPlace(memory.calls).handle(Sample.claim(who, attempt, Sample.NOW));
                else
                    new RetractClaim(memory.calls, Sample.EXPIRY)
                            .handle(new RetractClaim.Command(application(), attempt, Sample.NOW));
            });
        }

        private ApplicationId application() {
            return Sample.application(who);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesTheSameLines(long seed) {
        var once = play(steps());

        var often = play(Deliveries.of(steps(), Taken::who, seed));

        assertThat(often).isEqualTo(once);
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(50, 1000));
    }

    /** There are places enough, so that what becomes of each does not depend on the order. */
    private static Map<MunicipalityCode, Line> play(List<Taken> deliveries) {
        var memory = new InMemoryOffice();
        memory.office.open(Admission.FIRST_COME, MUNICIPALITIES);
        deliveries.forEach(each -> each.by(memory));
        return memory.office.call().lines();
    }

    /** Applied; applied and retracted; applied, retracted and applied again. */
    private static List<Taken> steps() {
        var steps = new ArrayList<Taken>();
        for (int i = 0; i < MUNICIPALITIES; i++) {
            steps.add(new Taken(municipality(i), 3, 1, true));
            if (i % 3 > 0) steps.add(new Taken(municipality(i), 4, 1, false));
            if (i % 3 > 1) steps.add(new Taken(municipality(i), 7, 2, true));
        }
        return steps;
    }
}
