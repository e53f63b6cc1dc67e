package dk.samspil.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.application.referencegroup.InMemoryGroup;
import dk.samspil.registration.domain.PersonId;
import dk.samspil.registration.domain.referencegroup.MemberId;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.Deliveries;
import dk.samspil.testkit.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** R4: the steps of members and meetings, each one to five times, interleaved: the same people are expected, each told once. */
class ReferenceGroupRedeliveryTest {
    private static final int MEMBERS = 6;

    private record Taken(String stream, long sequence, Runnable step) {
        void take() {
            Cause.event(stream, sequence, stream + "/" + sequence, "flow", TraceParent.fresh())
                    .run(step);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everybodyIsExpectedAsTheyAreMembersAndToldOnce(long seed) {
        var group = new InMemoryGroup(false);
        for (int i = 0; i < MEMBERS / 2; i++) group.appoint(person(i));
        group.schedule();
        for (int i = MEMBERS / 2; i < MEMBERS; i++) group.appoint(person(i));
        group.release(person(0));

        Deliveries.of(steps(group), Taken::stream, seed).forEach(Taken::take);

        for (int i = 0; i < MEMBERS; i++) assertThat(group.told(person(i))).isEqualTo(1);
        assertThat(group.meeting().invited()).hasSize(MEMBERS - 1).doesNotContain(person(0));
    }

    private static List<Taken> steps(InMemoryGroup group) {
        var steps = new ArrayList<Taken>();
        steps.add(new Taken("meeting", 2, () -> group.follow.handle(InMemoryGroup.MEETING)));
        for (int i = 0; i < MEMBERS; i++) {
            var member = new MemberId(Sample.CALL, person(i));
            steps.add(new Taken("member" + i, 2, () -> group.follow.handle(member)));
        }
        steps.add(new Taken("member0", 4, () -> group.follow.handle(new MemberId(Sample.CALL, person(0)))));
        return steps;
    }

    private static PersonId person(int number) {
        return Sample.person((char) ('a' + number));
    }

    static LongStream seeds() {
        return LongStream.range(0, Tier.of(50, 1000));
    }
}
