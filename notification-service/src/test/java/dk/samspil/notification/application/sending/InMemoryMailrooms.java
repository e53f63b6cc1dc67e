package dk.samspil.notification.application.sending;

import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.domain.sending.MailroomNews;
import dk.samspil.notification.messaging.sending.MailroomEvents;
import dk.samspil.testkit.InMemoryAggregates;
import java.time.Clock;
import java.util.function.Function;

public final class InMemoryMailrooms extends InMemoryAggregates<String, Mailroom, MailroomNews> implements Mailrooms {
    public InMemoryMailrooms(Clock clock) {
        super("mailrooms", Function.identity(), new MailroomEvents(), clock);
    }
}
