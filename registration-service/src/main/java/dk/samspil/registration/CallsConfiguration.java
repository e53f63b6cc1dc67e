package dk.samspil.registration;

import dk.samspil.kit.reference.Municipalities;
import dk.samspil.kit.time.Timer;
import dk.samspil.kit.time.WorkingDays;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.CloseCalls;
import dk.samspil.registration.application.ConfirmParticipation;
import dk.samspil.registration.application.DecideApplication;
import dk.samspil.registration.application.LapseOffers;
import dk.samspil.registration.application.OpenCall;
import dk.samspil.registration.application.PersonIds;
import dk.samspil.registration.application.SelectApplications;
import dk.samspil.registration.application.SteerCall;
import dk.samspil.registration.application.WithdrawMunicipality;
import dk.samspil.registration.domain.OfferExpiry;
import dk.samspil.registration.domain.Size;
import dk.samspil.registration.domain.Sizes;
import dk.samspil.registration.messaging.CallEvents;
import dk.samspil.registration.persistence.MongoCalls;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is decided in the ledger of a call: its life, its places, the selection. */
@Configuration(proxyBeanMethods = false)
class CallsConfiguration {

    @Bean
    Calls calls(MongoMessaging messaging) {
        return new MongoCalls(messaging, new CallEvents());
    }

    @Bean
    OfferExpiry offerExpiry(WorkingDays workingDays) {
        return workingDays::endOfDayAfter;
    }

    @Bean
    Timer lapseOffers(Calls calls, OfferExpiry expiry, Clock clock) {
        return new Timer("lapse-offers", new LapseOffers(calls, expiry, clock)::handle);
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
