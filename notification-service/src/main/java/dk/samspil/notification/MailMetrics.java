package dk.samspil.notification;

import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Tally;
import dk.samspil.notification.domain.Mail;
import dk.samspil.notification.mail.Delivery;
import dk.samspil.telemetry.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;

/** What is to be seen of the mails: what attempts came to, what is under way, and whether the server is there. */
final class MailMetrics implements Tally {
    /** Those that somebody still has to do something about; the others only become more. */
    private static final List<String> UNSETTLED =
            List.of("awaiting-contact", "queued", "sending", "deferred", "uncertain", "failed");

    private final MeterRegistry registry;

    MailMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void tried(Mail mail) {
        registry.counter(
                        "samspil.mail.attempts",
                        "template",
                        mail.order().template().code(),
                        "state",
                        mail.state().code())
                .increment();
    }

    void watch(Delivery delivery, Mails mails) {
        Gauge.builder("samspil.mail.inhand", delivery, Delivery::inHand)
                .description("Mails that wait in this process or are being sent")
                .register(registry);
        Gauge.builder("samspil.mail.server.away", delivery, d -> d.isServerAway() ? 1 : 0)
                .description("1 while the mail server cannot be reached")
                .register(registry);
        UNSETTLED.forEach(state -> watch(state, mails));
    }

    private void watch(String state, Mails mails) {
        Gauge.builder("samspil.mail.count", new Reading(() -> mails.in(state)), Reading::value)
                .description("Mails that have not been sent, by where they are on their way")
                .strongReference(true)
                .tag("state", state)
                .register(registry);
    }
}
