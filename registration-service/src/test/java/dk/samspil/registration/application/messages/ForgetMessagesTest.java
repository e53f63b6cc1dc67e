package dk.samspil.registration.application.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.messaging.aggregate.Cause;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.InMemoryOffice;
import dk.samspil.registration.domain.Admission;
import dk.samspil.registration.domain.messages.Message;
import dk.samspil.registration.domain.messages.MessageTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgetMessagesTest {
    private final InMemoryOffice memory = new InMemoryOffice();
    private final InMemoryMessages messages = new InMemoryMessages(memory.clock);
    private final Message sent = MessageTest.to(List.of(Sample.person('k'), Sample.person('p')));

    @BeforeEach
    void oneIsSent() {
        memory.office.open(Admission.FIRST_COME, 1);
        messages.put(sent.id(), sent);
    }

    @Test
    void forgetsTheWordsSixMonthsAfterTheyWereOrderedAndNotAMomentBefore() {
        // 20 August 2014 at ten, so 20 February 2015 at ten, in winter time
        forget("2015-02-20T08:59:59Z");
        assertThat(now()).isEqualTo(sent);
        forget("2015-02-20T09:00:00Z");
        assertThat(now().words()).isEmpty();
        assertThat(now().recipients()).isEqualTo(sent.recipients());
        assertThat(now().orderedAt()).isEqualTo(sent.orderedAt());
        assertThat(messages.events()).isEmpty();
    }

    @Test
    void forgettingAgainChangesNothing() {
        forget("2015-06-01T00:00:00Z");
        var version = messages.find(sent.id()).orElseThrow().etag();
        forget("2015-07-01T00:00:00Z");
        assertThat(messages.find(sent.id()).orElseThrow().etag()).isEqualTo(version);
    }

    private void forget(String at) {
        memory.clock.moveTo(Instant.parse(at));
        Cause.timer("forget-messages").run(new ForgetMessages(messages, memory.calls, memory.clock)::handle);
    }

    private Message now() {
        return messages.find(sent.id()).orElseThrow().state();
    }
}
