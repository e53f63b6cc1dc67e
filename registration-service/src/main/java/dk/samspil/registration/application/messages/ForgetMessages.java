package dk.samspil.registration.application.messages;

import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.MessageNews;
import dk.samspil.registration.domain.people.Retention;
import java.time.Clock;
import java.util.List;

/** Removes what messages said once its time is up; to whom they went and when is kept. Safe to run at any time. */
public final class ForgetMessages {
    private final Messages messages;
    private final Calls calls;
    private final Clock clock;

    public ForgetMessages(Messages messages, Calls calls, Clock clock) {
        this.messages = messages;
        this.calls = calls;
        this.clock = clock;
    }

    public void handle() {
        var now = clock.instant();
        calls.all().stream()
                .flatMap(call -> messages.of(call.id()).stream())
                .filter(m -> !m.isForgotten() && Retention.MAILS.hasEnded(m.orderedAt(), now))
                .map(Message::id)
                .forEach(this::forget);
    }

    private void forget(MessageId id) {
        messages.react(
                id,
                current -> current.filter(m -> !m.isForgotten())
                        .map(m -> Change.to(m.forgotten(), List.<MessageNews>of()))
                        .orElseGet(Change::none));
    }
}
