package dk.samspil.conference.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void needsASeat() {
        assertThatThrownBy(() -> Sample.plan('f', Sample.SOUTH, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsAfterItHasBegun() {
        var plan = Sample.plan('f', Sample.SOUTH, 1);

        assertThatThrownBy(() -> new Plan(
                        plan.conference(),
                        plan.call(),
                        plan.region(),
                        plan.title(),
                        plan.startsAt(),
                        plan.startsAt(),
                        plan.venue(),
                        1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
