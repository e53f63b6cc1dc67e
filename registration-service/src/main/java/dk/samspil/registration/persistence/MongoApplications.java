package dk.samspil.registration.persistence;

import com.mongodb.client.model.Filters;
import dk.samspil.messaging.aggregate.Outgoing;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import java.util.ArrayList;
import java.util.List;

/** Keeps applications. */
public final class MongoApplications
        extends MongoAggregates<ApplicationId, Application, ApplicationNews, ApplicationDocument>
        implements Applications {

    public MongoApplications(MongoMessaging messaging, Outgoing.Translator<ApplicationNews> translator) {
        super(
                messaging,
                "applications",
                ApplicationId::value,
                Mapping.of(ApplicationDocument.class, ApplicationDocument::of, ApplicationDocument::toApplication),
                translator,
                "call",
                "municipality");
    }

    @Override
    public List<Application> of(CallId call) {
        return where("call", call.value());
    }

    @Override
    public List<Application> of(MunicipalityCode municipality) {
        return where("municipality", municipality.value());
    }

    private List<Application> where(String field, String value) {
        return documents().find(Filters.eq(field, value)).map(this::state).into(new ArrayList<>());
    }
}
