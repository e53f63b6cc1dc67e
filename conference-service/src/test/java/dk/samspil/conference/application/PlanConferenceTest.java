package dk.samspil.conference.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.conference.domain.Conference;
import dk.samspil.conference.domain.ConferenceNews;
import dk.samspil.conference.domain.Plan;
import dk.samspil.conference.domain.Sample;
import dk.samspil.messaging.aggregate.Cause;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanConferenceTest {
    private final InMemoryConferencing world = new InMemoryConferencing();
    private final Plan plan = Sample.plan('f', "1083", 100);

    @Test
    void plansTheConferenceOfARegion() {
        assertThat(world.plan(plan))
                .isEqualTo(new PlanConference.Outcome.Planned(plan.conference().value()));

        assertThat(world.of(plan.conference())).isEqualTo(Conference.of(plan));
        assertThat(world.conferences.events()).contains(new ConferenceNews.ConferencePlanned(plan));
    }

    @Test
    void refusesASecondOneOfTheSameRegion() {
        world.plan(plan);

        assertThat(world.plan(Sample.plan('g', "1083", 50)))
                .isEqualTo(
                        new PlanConference.Outcome.RegionTaken(plan.conference().value()));

        assertThat(world.conferences.states()).hasSize(1);
    }

    @Test
    void plansOneInEachRegion() {
        for (var region : List.of("1081", "1082", "1083", "1084", "1085")) {
            world.plan(Sample.plan((char) ('f' + Integer.parseInt(region) - 1081), region, 10));
        }

        assertThat(world.conferences.of(Sample.CALL)).hasSize(5);
        assertThat(world.series().conferences()).hasSize(5);
    }

    @Test
    void saysTheSameToARepeat() {
        world.plan(plan);

        assertThat(world.plan(plan)).isInstanceOf(PlanConference.Outcome.Planned.class);
        assertThat(world.conferences.events()).hasSize(2);
    }

    @Test
    void plansNothingThatHasBegunYetSaysTheSameToALateRepeat() {
        world.plan(plan);
        var late = new PlanConference(world.allSeries, Clock.fixed(plan.startsAt(), ZoneOffset.UTC));

        assertThat(Cause.onlyOnce().call(() -> late.handle(plan))).isInstanceOf(PlanConference.Outcome.Planned.class);
        assertThat(Cause.onlyOnce().call(() -> late.handle(Sample.plan('g', "1084", 10))))
                .isEqualTo(new PlanConference.Outcome.NotInFuture());

        assertThat(world.conferences.states()).hasSize(1);
    }

    @Test
    void createsTheConferenceAfterACrashRightAfterTheRegionWasKept() {
        InMemoryConferencing.crash(world.conferences);

        world.plan(plan);

        await().until(() -> !world.conferences.states().isEmpty());
        assertThat(world.conferences.events())
                .filteredOn(ConferenceNews.ConferencePlanned.class::isInstance)
                .hasSize(1);
    }
}
