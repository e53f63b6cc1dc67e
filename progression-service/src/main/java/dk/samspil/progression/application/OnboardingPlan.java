package dk.samspil.progression.application;

import dk.samspil.progression.domain.OnboardingStep;
import dk.samspil.progression.domain.Owner;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What every new municipality has to do, and how long it has for it. */
public final class OnboardingPlan {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private final List<Item> items;
    private final WorkingCalendar calendar;

    public OnboardingPlan(List<Item> items, WorkingCalendar calendar) {
        this.items = List.copyOf(items);
        this.calendar = calendar;
    }

    /** A step that is due so many working days after joining. */
    public record Item(String step, Owner owner, int workingDays) {
        public Item {
            if (workingDays < 1) throw new IllegalArgumentException("the step " + step + " needs at least a day");
        }
    }

    /** The steps of a municipality that joins now. */
    List<OnboardingStep> stepsFrom(Instant joinedAt) {
        var day = joinedAt.atZone(COPENHAGEN).toLocalDate();
        return items.stream()
                .map(item -> OnboardingStep.open(item.step(), item.owner(), calendar.plus(day, item.workingDays())))
                .toList();
    }
}
