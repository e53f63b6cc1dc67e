package dk.samspil.registration.persistence.referencegroup;

import com.mongodb.client.model.Filters;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.referencegroup.ReferenceMeetings;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.referencegroup.MeetingId;
import dk.samspil.registration.domain.referencegroup.MeetingNews;
import dk.samspil.registration.domain.referencegroup.ReferenceMeeting;
import java.util.ArrayList;
import java.util.List;

/** Keeps meetings of reference groups. */
public final class MongoReferenceMeetings
        extends MongoAggregates<MeetingId, ReferenceMeeting, MeetingNews, MeetingDocument>
        implements ReferenceMeetings {
    private static final String CALL = "call";

    public MongoReferenceMeetings(MongoMessaging messaging, Outgoing.Translator<MeetingNews> translator) {
        super(
                messaging,
                "referenceMeetings",
                MeetingId::value,
                Mapping.of(MeetingDocument.class, MeetingDocument::of, MeetingDocument::toMeeting),
                translator,
                CALL);
    }

    @Override
    public List<ReferenceMeeting> of(CallId call) {
        return documents().find(Filters.eq(CALL, call.value())).map(this::state).into(new ArrayList<>());
    }
}
