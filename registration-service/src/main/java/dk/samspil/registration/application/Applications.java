package dk.samspil.registration.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.registration.domain.Application;
import dk.samspil.registration.domain.ApplicationId;
import dk.samspil.registration.domain.ApplicationNews;
import dk.samspil.registration.domain.CallId;
import dk.samspil.registration.domain.MunicipalityCode;
import java.util.List;

/** The applications. */
public interface Applications extends Aggregates<ApplicationId, Application, ApplicationNews> {

    /** Those to a call, in no order. */
    List<Application> of(CallId call);

    /** Those of a municipality, in no order. */
    List<Application> of(MunicipalityCode municipality);
}
