package dk.samspil.registration.persistence.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.messaging.aggregate.Change;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.messages.Messages;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.messages.MessageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of messages has to do. */
abstract class MessagesContract {
    private final Messages messages;

    MessagesContract(Messages messages) {
        this.messages = messages;
    }

    @Test
    void findsTheMessagesOfACallWithAllThatTheySay() {
        var message = MessageTest.to(List.of(Sample.person('k'), Sample.person('p')));
        Cause.onlyOnce().run(() -> messages.react(message.id(), _ -> Change.to(message, message.news())));

        assertThat(messages.of(Sample.CALL)).containsExactly(message);
        assertThat(messages.of(new CallId("x".repeat(26)))).isEmpty();

        var forgotten = message.forgotten();
        Cause.onlyOnce().run(() -> messages.react(message.id(), _ -> Change.to(forgotten, List.of())));
        assertThat(messages.of(Sample.CALL)).containsExactly(forgotten);
    }
}
