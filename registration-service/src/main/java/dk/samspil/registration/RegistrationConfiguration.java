package dk.samspil.registration;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.time.Timer;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.registration.application.AmendApplication;
import dk.samspil.registration.application.ApplicationDrafts;
import dk.samspil.registration.application.Applications;
import dk.samspil.registration.application.Apply;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.ChangeTeam;
import dk.samspil.registration.application.ClaimPlace;
import dk.samspil.registration.application.DiscardDraft;
import dk.samspil.registration.application.ForgetInDrafts;
import dk.samspil.registration.application.KeepRemark;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.Regions;
import dk.samspil.registration.application.RepublishPerson;
import dk.samspil.registration.application.RetractApplication;
import dk.samspil.registration.application.RetractClaim;
import dk.samspil.registration.application.SaveDraft;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.directory.ForgetInImports;
import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.application.people.KeepResearcher;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.messaging.ApplicationEvents;
import dk.samspil.registration.messaging.PersonEvents;
import dk.samspil.registration.messaging.RegistrationHandlers;
import dk.samspil.registration.messaging.RegistrationSteps;
import dk.samspil.registration.persistence.MongoApplicationDrafts;
import dk.samspil.registration.persistence.MongoApplications;
import dk.samspil.registration.persistence.MongoPeople;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Wires applications and people, and the steps and events that lead from one to the other. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {
    private static final String SECRET = "samspil.secret.people";

    @Bean
    Applications applications(MongoMessaging messaging) {
        return new MongoApplications(messaging, new ApplicationEvents());
    }

    @Bean
    People people(MongoMessaging messaging) {
        return new MongoPeople(messaging, new PersonEvents());
    }

    @Bean
    PersonIds personIds(Environment environment) {
        var secret = environment.getProperty(SECRET, "");
        if (secret.isBlank()) {
            throw new IllegalStateException(
                    "The setting " + SECRET
                            + " is missing: it makes the ids of people, must be the same at every start, and must stay secret.");
        }
        return new HmacPersonIds(secret);
    }

    @Bean
    Regions regionsOfMunicipalities(Municipalities municipalities) {
        return code -> municipalities.find(code.value()).map(m -> new RegionCode(m.regionCode()));
    }

    @Bean
    Steps steps(
            Calls calls,
            Applications applications,
            RecordPerson recordPerson,
            DiscardDraft discardDraft,
            ForgetInDrafts forgetInDrafts,
            ForgetInImports forgetInImports,
            OfferExpiry expiry,
            List<Steps.Step<?>> more) {
        return RegistrationSteps.table(
                        recordPerson,
                        new ClaimPlace(calls),
                        new RetractClaim(calls, expiry),
                        new KeepRemark(applications),
                        discardDraft,
                        forgetInDrafts,
                        forgetInImports)
                .with(more.toArray(Steps.Step<?>[]::new));
    }

    @Bean
    ApplicationDrafts applicationDrafts(MongoMessaging messaging) {
        return new MongoApplicationDrafts(messaging);
    }

    @Bean
    DiscardDraft discardDraft(ApplicationDrafts drafts) {
        return new DiscardDraft(drafts);
    }

    @Bean
    ForgetInDrafts forgetInDrafts(ApplicationDrafts drafts, PersonIds ids, Clock clock) {
        return new ForgetInDrafts(drafts, ids, clock);
    }

    @Bean
    Timer forgetDrafts(ForgetInDrafts forget) {
        return new Timer("forget-drafts", forget::handleOld);
    }

    @Bean
    SaveDraft saveDraft(ApplicationDrafts drafts, Applications applications, Calls calls, Clock clock) {
        return new SaveDraft(drafts, applications, calls, clock);
    }

    @Bean
    HandlerTable handlers(People people, AcknowledgeErasure acknowledge, KeepResearcher keep) {
        return RegistrationHandlers.table(new RepublishPerson(people), acknowledge, keep);
    }

    @Bean
    RecordPerson recordPerson(People people, PersonIds ids, Clock clock) {
        return new RecordPerson(people, ids, clock);
    }

    @Bean
    Standings standings(Applications applications, Calls calls, Clock clock) {
        return new Standings(applications, calls, clock);
    }

    @Bean
    ChangeTeam changeTeam(Applications applications, Calls calls, PersonIds ids, Clock clock) {
        return new ChangeTeam(applications, calls, ids, clock);
    }

    @Bean
    Apply apply(Applications applications, Calls calls, Regions regions, PersonIds ids, Clock clock) {
        return new Apply(applications, calls, regions, ids, clock);
    }

    @Bean
    AmendApplication amendApplication(Applications applications, Calls calls, PersonIds ids, Clock clock) {
        return new AmendApplication(applications, calls, ids, clock);
    }

    @Bean
    RetractApplication retractApplication(Applications applications, Calls calls, Clock clock) {
        return new RetractApplication(applications, calls, clock);
    }
}
