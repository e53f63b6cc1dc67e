package dk.samspil.notification;

import dk.samspil.notification.application.bounces.BounceTally;
import dk.samspil.notification.application.bounces.ReceiveBounce.Answer;
import dk.samspil.notification.application.bounces.ReceiveBounce.Way;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.mail.bounces.BouncePoller;
import dk.samspil.notification.mail.bounces.MailboxTally;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** What is to be seen of bounces: what came by which way, and whether the mailbox is read. */
final class BounceMetrics implements BounceTally, MailboxTally {
    private final MeterRegistry registry;

    BounceMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void received(Way way, Bounce.Kind kind, Answer answer) {
        registry.counter("samspil.bounces.received", "way", code(way), "kind", code(kind), "outcome", code(answer))
                .increment();
    }

    @Override
    public void ofNoMatter() {
        message("of-no-matter");
    }

    @Override
    public void unclear(String why) {
        message(why);
    }

    void watch(BouncePoller poller) {
        Gauge.builder("samspil.bounces.mailbox.away", poller, p -> p.isAway() ? 1 : 0)
                .description("1 while the mailbox of bounces is not read")
                .register(registry);
    }

    private void message(String outcome) {
        registry.counter("samspil.bounces.messages", "outcome", outcome).increment();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
