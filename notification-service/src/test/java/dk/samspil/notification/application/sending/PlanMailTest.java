package dk.samspil.notification.application.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.kit.time.WorkingDays;
import dk.samspil.kit.time.hours.BulkHours;
import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.Planning.Plan;
import dk.samspil.notification.application.SettableClock;
import dk.samspil.notification.domain.Facts;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.Template;
import dk.samspil.notification.domain.sending.Campaign.Place;
import dk.samspil.notification.domain.sending.CampaignId;
import dk.samspil.notification.domain.sending.Waves;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanMailTest {
    private static final Facts FACTS = new Facts(Map.of("conference", "c"));
    private static final Instant FRIDAY_EVENING = Instant.parse("2014-09-05T18:00:00Z");
    private static final Instant MONDAY_MORNING = Instant.parse("2014-09-08T05:00:00Z");
    private static final WorkingDays DAYS = WorkingDays.denmark();
    private static final BulkHours OFFICE = new BulkHours(420, 1080, WorkingDays.ZONE, DAYS::isWorkingDay);

    private final SettableClock business = new SettableClock(Orders.MONDAY);
    private final InMemoryCampaigns campaigns = new InMemoryCampaigns(business);
    private final PlanMail planning = new PlanMail(
            OFFICE,
            new WavePlaces(campaigns, new Waves(10, Duration.ofMinutes(10)), OFFICE),
            at -> DAYS.endOfDayAfter(at, 5),
            new Moments(business, business));

    @Test
    void serviceMailLeavesAtOnceAtAnyTime() {
        assertThat(plan(Template.WELCOME, FRIDAY_EVENING))
                .isEqualTo(Plan.atOnce(DAYS.endOfDayAfter(FRIDAY_EVENING, 5)));
        assertThat(campaigns.states()).isEmpty();
    }

    @Test
    void bulkMailOfTheEveningLeavesInTheMorningAndIsOfUseFromThen() {
        var campaign = CampaignId.of(Template.INVITATION, FACTS);
        assertThat(plan(Template.INVITATION, FRIDAY_EVENING))
                .isEqualTo(new Plan(
                        Optional.of(MONDAY_MORNING),
                        DAYS.endOfDayAfter(MONDAY_MORNING, 5),
                        Optional.of(new Place(campaign, MONDAY_MORNING))));
    }

    @Test
    void theMailsOfOneConferenceLeaveInWaves() {
        for (int i = 0; i < 10; i++)
            assertThat(plan(Template.INVITATION, Orders.MONDAY).notBefore()).isEmpty();
        assertThat(plan(Template.INVITATION, Orders.MONDAY).notBefore()).contains(Orders.MONDAY.plusSeconds(600));
    }

    @Test
    void aPlaceThatIsGivenBackIsTheNextOnes() {
        for (int i = 0; i < 9; i++) plan(Template.INVITATION, Orders.MONDAY);
        planning.giveBack(plan(Template.INVITATION, Orders.MONDAY));
        assertThat(plan(Template.INVITATION, Orders.MONDAY).notBefore()).isEmpty();
        assertThat(plan(Template.INVITATION, Orders.MONDAY).notBefore()).contains(Orders.MONDAY.plusSeconds(600));
    }

    @Test
    void whatIsOfThePastTakesNobodysPlaceAndExpires() {
        var past = Orders.MONDAY.minus(Duration.ofDays(60));
        var plan = plan(Template.INVITATION, Orders.MONDAY, past);
        assertThat(plan.notBefore()).isEmpty();
        assertThat(plan.expiresAt()).isBefore(Orders.MONDAY);
        assertThat(campaigns.find(CampaignId.of(Template.INVITATION, FACTS))).isEmpty();
    }

    @Test
    void whatIsLateByItselfIsOfUseNoLonger() {
        var yesterday = Orders.MONDAY.minus(Duration.ofDays(1));
        assertThat(plan(Template.INVITATION, Orders.MONDAY, yesterday).expiresAt())
                .isEqualTo(DAYS.endOfDayAfter(OFFICE.nextOpening(yesterday), 5));
    }

    private Plan plan(Template template, Instant now) {
        return plan(template, now, now);
    }

    private Plan plan(Template template, Instant now, Instant occurredAt) {
        business.add(Duration.between(business.instant(), now));
        return Cause.onlyOnce().call(() -> planning.of(template, FACTS, occurredAt));
    }
}
