package dk.samspil.registration.application.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.ApplicationState;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.Title;
import dk.samspil.registration.domain.messages.Audience;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageId;
import dk.samspil.registration.domain.messages.Words;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendMessageTest {
    private static final MessageId ID = new MessageId("m".repeat(26));
    private static final Words WORDS = new Words(new Title("Nyt", "News"), new Title("Tekst", "Text"));

    private final InMemoryOffice memory = new InMemoryOffice();
    private final InMemoryMessages messages = new InMemoryMessages(memory.clock);
    private final SendMessage send =
            new SendMessage(messages, new FindAudience(memory.office.standings, memory.calls), memory.clock);

    @BeforeEach
    void oneHasJoinedAndOneWaits() {
        memory.office.open(Admission.FIRST_COME, 1);
        memory.office.apply(Sample.municipality(1));
        memory.office.apply(Sample.municipality(2));
        memory.office.awaitState(Sample.municipality(1), ApplicationState.JOINED);
        memory.office.awaitState(Sample.municipality(2), ApplicationState.WAITING);
    }

    @Test
    void goesToThoseWhoAreReachedNowWhateverBecomesOfThemLater() {
        assertThat(send(Sample.CALL, ApplicationState.JOINED)).isEqualTo(SendMessage.Answer.ORDERED);
        memory.office.withdraw(Sample.municipality(1));

        assertThat(message().recipients()).hasSize(2);
        assertThat(message().flow()).isEqualTo("key");
        assertThat(messages.events()).hasSize(1);
    }

    @Test
    void aRepeatSendsNothingMoreThoughOthersWouldBeReached() {
        send(Sample.CALL, ApplicationState.JOINED);
        var first = message();
        memory.office.withdraw(Sample.municipality(1));

        assertThat(send(Sample.CALL, ApplicationState.JOINED)).isEqualTo(SendMessage.Answer.ORDERED);

        assertThat(message()).isEqualTo(first);
        assertThat(messages.events()).hasSize(1);
    }

    @Test
    void refusesToWriteToNobody() {
        assertThat(send(Sample.CALL, ApplicationState.DECLINED)).isEqualTo(SendMessage.Answer.EMPTY_AUDIENCE);
        assertThat(send(new CallId("x".repeat(26)), ApplicationState.JOINED))
                .isEqualTo(SendMessage.Answer.UNKNOWN_CALL);
        assertThat(messages.find(ID)).isEmpty();
    }

    private SendMessage.Answer send(CallId call, ApplicationState state) {
        var audience = new Audience(Set.of(state), Set.of(), Set.of(), Set.of());
        return Cause.command("key")
                .<SendMessage.Answer, RuntimeException>call(
                        () -> send.handle(new SendMessage.Command(ID, call, audience, WORDS, "coordinator")));
    }

    private Message message() {
        return messages.find(ID).orElseThrow().state();
    }
}
