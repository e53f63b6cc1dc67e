package dk.samspil.notification;

import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.Steps.Step;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.Moments;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.application.rights.ChangePreferences;
import dk.samspil.notification.application.rights.EndComplaint;
import dk.samspil.notification.application.rights.ForgetChoices;
import dk.samspil.notification.application.rights.UnsubscribeTokens;
import dk.samspil.notification.messaging.rights.PreferencesEvents;
import dk.samspil.notification.messaging.rights.RightsHandlers;
import dk.samspil.notification.messaging.rights.RightsSteps;
import dk.samspil.notification.persistence.rights.MongoPreferences;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what people may choose: which mails they get, by login or by the link in a mail. */
@Configuration(proxyBeanMethods = false)
class RightsConfiguration {

    @Bean
    AllPreferences preferences(MongoMessaging messaging) {
        return new MongoPreferences(messaging, new PreferencesEvents());
    }

    @Bean
    ChangePreferences changePreferences(AllPreferences preferences, Contacts contacts, Moments moments) {
        return new ChangePreferences(preferences, contacts, moments);
    }

    @Bean
    FurtherHandlers rightsHandlers(AllPreferences preferences) {
        return new FurtherHandlers(RightsHandlers.table(new ForgetChoices(preferences)));
    }

    @Bean
    Step<?> endComplaint(Contacts contacts) {
        return RightsSteps.endComplaint(new EndComplaint(contacts));
    }

    @Bean
    UnsubscribeTokens unsubscribeTokens(@Value("${samspil.secret.unsubscribe:}") String secret) {
        return new SealedUnsubscribeTokens(secret);
    }
}
