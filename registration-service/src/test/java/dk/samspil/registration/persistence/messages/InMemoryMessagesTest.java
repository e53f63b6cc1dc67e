package dk.samspil.registration.persistence.messages;

import dk.samspil.registration.MovingClock;
import dk.samspil.registration.Sample;
import dk.samspil.registration.application.messages.InMemoryMessages;

class InMemoryMessagesTest extends MessagesContract {
    InMemoryMessagesTest() {
        super(new InMemoryMessages(new MovingClock(Sample.NOW)));
    }
}
