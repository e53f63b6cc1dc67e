package dk.samspil.registration.persistence.messages;

import dk.samspil.registration.messaging.messages.MessageEvents;
import dk.samspil.registration.persistence.OnMongo;
import dk.samspil.testkit.WithInfrastructure;

@WithInfrastructure
class MongoMessagesIT extends MessagesContract {
    MongoMessagesIT() {
        super(new MongoMessages(OnMongo.fresh(), new MessageEvents()));
    }
}
