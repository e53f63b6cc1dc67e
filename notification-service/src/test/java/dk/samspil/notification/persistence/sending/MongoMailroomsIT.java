package dk.samspil.notification.persistence.sending;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.sending.Mailrooms;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.sending.Campaign;
import dk.samspil.notification.domain.sending.CampaignId;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.messaging.sending.MailroomEvents;
import dk.samspil.notification.persistence.OnMongo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is stored comes back as it was. */
class MongoMailroomsIT {
    private static final Mailroom.Word WORD = new Mailroom.Word("ole", "the provider asks");

    private final MongoMessaging messaging = OnMongo.messaging();

    @Test
    void keepsHowTheLanesStand() {
        var mailrooms = new MongoMailrooms(messaging, new MailroomEvents());
        assertThat(mailrooms.find(Mailrooms.ONLY)).isEmpty();
        var all =
                Mailroom.OPEN.pause(EnumSet.allOf(Lane.class), WORD, Orders.NOW).mailroom();
        var expected = all.resume(Set.of(Lane.SERVICE), WORD, Orders.NOW);
        Cause.onlyOnce()
                .run(() -> mailrooms.change(
                        Mailrooms.ONLY, Change.Done.class, _ -> Change.to(expected.mailroom(), expected.events())));
        assertThat(mailrooms.find(Mailrooms.ONLY).map(Versioned::state)).contains(expected.mailroom());
    }

    @Test
    void keepsHowFarACampaignIs() {
        var campaigns = new MongoCampaigns(messaging);
        var id = new CampaignId("invitation/conference/c");
        var campaign = new Campaign(id, Orders.MONDAY, 17);
        Cause.onlyOnce().run(() -> campaigns.change(id, Change.Done.class, _ -> Change.to(campaign, List.of())));
        assertThat(campaigns.find(id).map(Versioned::state)).contains(campaign);
    }
}
