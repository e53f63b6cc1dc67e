package dk.samspil.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.notification.application.Letter;
import dk.samspil.notification.application.Postbox;
import dk.samspil.notification.domain.Language;
import dk.samspil.notification.domain.Orders;
import dk.samspil.notification.domain.PersonDetails;
import dk.samspil.notification.domain.SmtpReply;
import dk.samspil.telemetry.TraceParent;
import dk.samspil.testkit.RecordedSpans;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuredPostboxTest {
    private static final TraceParent FLOW = TraceParent.fresh();
    private static final Postbox.Parcel PARCEL = new Postbox.Parcel(
            Orders.welcome().mail(),
            new Letter(
                    new PersonDetails("Anne Ås", "anne@skive.example", Optional.empty(), Optional.empty(), Language.DA),
                    "Emne",
                    "Tekst",
                    "<p>Tekst</p>",
                    "1",
                    Letter.Enclosures.NONE),
            false);

    private final RecordedSpans spans = new RecordedSpans();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void anAcceptedMailIsASpanOfItsFlow() {
        post(new Postbox.Delivery.Accepted(new SmtpReply(250, "ok")));

        var span = spans.named("send mail");
        assertThat(span.parent()).isEqualTo(FLOW);
        assertThat(span.failure()).isEmpty();
        assertThat(span.attributes())
                .containsEntry("samspil.smtp.code", "250")
                .containsEntry("samspil.mail.id", PARCEL.mail().value());
        assertThat(times("accepted")).isEqualTo(1);
    }

    @Test
    void aLostConnectionIsAFailure() {
        post(new Postbox.Delivery.Lost());

        assertThat(spans.named("send mail").failure()).isEqualTo("lost");
        assertThat(times("lost")).isEqualTo(1);
    }

    @Test
    void nothingTellsWhomItWentTo() {
        post(new Postbox.Delivery.Refused(new SmtpReply(550, "no such user anne@skive.example")));

        assertThat(spans.all().toString()).doesNotContain("Anne", "anne", "Emne");
    }

    private void post(Postbox.Delivery delivery) {
        var postbox = new MeasuredPostbox(
                new Postbox() {
                    @Override
                    public Delivery post(Parcel parcel, Escort escort) {
                        return delivery;
                    }

                    @Override
                    public boolean reachable() {
                        return true;
                    }
                },
                spans,
                metrics);
        Cause.event("stream", 1, "e1", "flow", FLOW).run(() -> postbox.post(PARCEL, () -> true));
    }

    private long times(String outcome) {
        return metrics.timer("samspil.mail.smtp", "outcome", outcome).count();
    }
}
