package dk.samspil.registration;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.time.Timer;
import dk.samspil.kit.time.WorkingDays;
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
import dk.samspil.registration.application.CloseCalls;
import dk.samspil.registration.application.ConfirmParticipation;
import dk.samspil.registration.application.DecideApplication;
import dk.samspil.registration.application.DiscardDraft;
import dk.samspil.registration.application.ForgetInDrafts;
import dk.samspil.registration.application.KeepRemark;
import dk.samspil.registration.application.LapseOffers;
import dk.samspil.registration.application.OpenCall;
import dk.samspil.registration.application.People;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.RecordPerson;
import dk.samspil.registration.application.Regions;
import dk.samspil.registration.application.RepublishPerson;
import dk.samspil.registration.application.RetractApplication;
import dk.samspil.registration.application.RetractClaim;
import dk.samspil.registration.application.SaveDraft;
import dk.samspil.registration.application.SelectApplications;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.SteerCall;
import dk.samspil.registration.application.WithdrawMunicipality;
import dk.samspil.registration.application.directory.ForgetInImports;
import dk.samspil.registration.application.people.AcknowledgeErasure;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.RegionCode;
import dk.samspil.registration.domain.Size;
import dk.samspil.registration.domain.Sizes;
import dk.samspil.registration.messaging.ApplicationEvents;
import dk.samspil.registration.messaging.CallEvents;
import dk.samspil.registration.messaging.PersonEvents;
import dk.samspil.registration.messaging.RegistrationHandlers;
import dk.samspil.registration.messaging.RegistrationSteps;
import dk.samspil.registration.persistence.MongoApplicationDrafts;
import dk.samspil.registration.persistence.MongoApplications;
import dk.samspil.registration.persistence.MongoCalls;
import dk.samspil.registration.persistence.MongoPeople;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Wires the use cases to their stores, to the events that lead to them, and to the steps in between. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {
    private static final String SECRET = "samspil.secret.people";

    @Bean
    Calls calls(MongoMessaging messaging) {
        return new MongoCalls(messaging, new CallEvents());
    }

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
    OfferExpiry offerExpiry(WorkingDays workingDays) {
        return workingDays::endOfDayAfter;
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
    HandlerTable handlers(People people, AcknowledgeErasure acknowledge) {
        return RegistrationHandlers.table(new RepublishPerson(people), acknowledge);
    }

    @Bean
    Timer lapseOffers(Calls calls, OfferExpiry expiry, Clock clock) {
        return new Timer("lapse-offers", new LapseOffers(calls, expiry, clock)::handle);
    }

    @Bean
    RecordPerson recordPerson(People people, PersonIds ids) {
        return new RecordPerson(people, ids);
    }

    @Bean
    Standings standings(Applications applications, Calls calls, Clock clock) {
        return new Standings(applications, calls, clock);
    }

    @Bean
    Timer closeCalls(Calls calls, Clock clock) {
        return new Timer("close-calls", new CloseCalls(calls, clock)::handle);
    }

    @Bean
    OpenCall openCall(Calls calls, PersonIds ids) {
        return new OpenCall(calls, ids);
    }

    @Bean
    SteerCall steerCall(Calls calls, PersonIds ids, OfferExpiry expiry, Clock clock) {
        return new SteerCall(calls, ids, expiry, clock);
    }

    @Bean
    Sizes sizes(Municipalities municipalities) {
        return code -> Size.of(municipalities.find(code.value()).orElseThrow().inhabitants());
    }

    @Bean
    SelectApplications selectApplications(Calls calls, Sizes sizes, OfferExpiry expiry, Clock clock) {
        return new SelectApplications(calls, sizes, expiry, clock);
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

    @Bean
    ConfirmParticipation confirmParticipation(Calls calls, OfferExpiry expiry, Clock clock) {
        return new ConfirmParticipation(calls, expiry, clock);
    }

    @Bean
    WithdrawMunicipality withdrawMunicipality(Calls calls, OfferExpiry expiry, Clock clock) {
        return new WithdrawMunicipality(calls, expiry, clock);
    }

    @Bean
    DecideApplication decideApplication(Calls calls, OfferExpiry expiry, Clock clock) {
        return new DecideApplication(calls, expiry, clock);
    }
}
