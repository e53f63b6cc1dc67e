package dk.samspil.notification;

import dk.samspil.notification.application.bounces.BounceTally;
import dk.samspil.notification.application.bounces.ReceiveBounce.Answer;
import dk.samspil.notification.application.bounces.ReceiveBounce.Way;
import dk.samspil.notification.domain.Bounce;
import dk.samspil.notification.mail.bounces.BouncePoller;
import dk.samspil.notification.mail.bounces.MailboxTally;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;

/** What is to be seen of bounces: what came by which way, and whether the mailbox is read. */
final class BounceMetrics implements BounceTally, MailboxTally {
    private static final List<String> MESSAGES =
            List.of("of-no-matter", "no-report", "no-mail-named", "unknown-mail", "unreadable");

    private final MeterRegistry registry;

    BounceMetrics(MeterRegistry registry) {
        this.registry = registry;
        // From the start, so that what has not happened yet reads as none.
        for (var way : Way.values()) {
            for (var kind : Bounce.Kind.values()) {
                for (var answer : Answer.values()) counter(way, kind, answer);
            }
        }
        MESSAGES.forEach(this::messages);
    }

    @Override
    public void received(Way way, Bounce.Kind kind, Answer answer) {
        counter(way, kind, answer).increment();
    }

    @Override
    public void ofNoMatter() {
        messages("of-no-matter").increment();
    }

    @Override
    public void unclear(String why) {
        messages(why).increment();
    }

    void watch(BouncePoller poller) {
        Gauge.builder("samspil.bounces.mailbox.away", poller, p -> p.isAway() ? 1 : 0)
                .description("1 while the mailbox of bounces is not read")
                .register(registry);
        Gauge.builder("samspil.bounces.mailbox.stuck", poller, BouncePoller::stuck)
                .description("Messages that the last look at the mailbox of bounces could not read or put aside")
                .register(registry);
    }

    private Counter counter(Way way, Bounce.Kind kind, Answer answer) {
        return registry.counter(
                "samspil.bounces.received", "way", code(way), "kind", code(kind), "outcome", code(answer));
    }

    private Counter messages(String outcome) {
        return registry.counter("samspil.bounces.messages", "outcome", outcome);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
