package dk.samspil.registration.persistence.referencegroup;

import dk.samspil.registration.messaging.referencegroup.MeetingEvents;
import dk.samspil.registration.messaging.referencegroup.MemberEvents;
import dk.samspil.registration.persistence.OnMongo;
import dk.samspil.testkit.WithInfrastructure;

@WithInfrastructure
class MongoReferenceGroupIT extends ReferenceGroupStoresContract {
    MongoReferenceGroupIT() {
        super(
                new MongoReferenceMembers(OnMongo.fresh(), new MemberEvents()),
                new MongoReferenceMeetings(OnMongo.fresh(), new MeetingEvents()));
    }
}
