package dk.samspil.notification.persistence.sending;

import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.notification.application.sending.Mailrooms;
import dk.samspil.notification.domain.sending.Mailroom;
import dk.samspil.notification.domain.sending.MailroomNews;
import java.util.function.Function;

/** The mailroom in MongoDB. */
public final class MongoMailrooms extends MongoAggregates<String, Mailroom, MailroomNews, MailroomDocument>
        implements Mailrooms {

    public MongoMailrooms(MongoMessaging messaging, Outgoing.Translator<MailroomNews> translator) {
        super(
                messaging,
                "mailrooms",
                Function.identity(),
                Mapping.of(MailroomDocument.class, MailroomDocument::of, MailroomDocument::toMailroom),
                translator);
    }
}
