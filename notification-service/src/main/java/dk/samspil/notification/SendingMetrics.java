package dk.samspil.notification;

import dk.samspil.notification.application.Mails;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.sending.Gatekeeper;
import dk.samspil.notification.domain.sending.Lane;
import dk.samspil.notification.mail.Delivery;
import dk.samspil.notification.mail.ServerWatch.State;
import dk.samspil.telemetry.Reading;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What is to be seen of what holds mails back: pauses, hours, waves, rates and the breaker. */
final class SendingMetrics {
    private final MeterRegistry registry;

    SendingMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void watch(Delivery delivery, Mails mails, Gatekeeper gates, Moments moments) {
        for (var state : State.values()) breaker(state, delivery);
        FunctionCounter.builder("samspil.mail.breaker.opened", delivery, Delivery::openings)
                .description("How often mails have begun to wait for the mail server")
                .register(registry);
        Gauge.builder("samspil.mail.listeners", delivery, Delivery::listeners)
                .description("Senders that the mail server, silent, keeps waiting, and whose places others have")
                .register(registry);
        Gauge.builder("samspil.mail.throttled", delivery, d -> d.limits().waiting())
                .description("Mails that wait in this process for the rate of their recipient's domain")
                .register(registry);
        var held = new HeldMails(() -> mails.held(moments.now(), gates.gate()), System::nanoTime);
        for (var lane : Lane.values()) lane(lane, gates, held);
    }

    private void breaker(State state, Delivery delivery) {
        Gauge.builder("samspil.mail.breaker", delivery, d -> d.breaker().equals(state.code()) ? 1 : 0)
                .description("1 for the state that the breaker is in")
                .tag("state", state.code())
                .register(registry);
    }

    private void lane(Lane lane, Gatekeeper gates, HeldMails held) {
        Gauge.builder("samspil.mail.paused", gates, g -> g.isPaused(lane) ? 1 : 0)
                .description("1 while operations hold the lane back")
                .tag("lane", lane.code())
                .register(registry);
        Gauge.builder("samspil.mail.held", new Reading(() -> held.in(lane)), Reading::value)
                .description("Mails that are ready and held back by a pause, the hours or their wave")
                .strongReference(true)
                .tag("lane", lane.code())
                .register(registry);
    }
}
