package dk.samspil.registration;

import dk.samspil.kit.time.Hourly;
import dk.samspil.kit.time.Timer;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.registration.application.Calls;
import dk.samspil.registration.application.Standings;
import dk.samspil.registration.application.messages.FindAudience;
import dk.samspil.registration.application.messages.ForgetMessages;
import dk.samspil.registration.application.messages.Messages;
import dk.samspil.registration.application.messages.SendMessage;
import dk.samspil.registration.messaging.messages.MessageEvents;
import dk.samspil.registration.persistence.messages.MongoMessages;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the coordinator's messages. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    @Bean
    Messages messages(MongoMessaging messaging) {
        return new MongoMessages(messaging, new MessageEvents());
    }

    @Bean
    FindAudience findAudience(Standings standings, Calls calls) {
        return new FindAudience(standings, calls);
    }

    @Bean
    Timer forgetMessages(Messages messages, Calls calls, Clock clock) {
        var forget = new ForgetMessages(messages, calls, clock);
        return new Timer("forget-messages", new Hourly(clock, forget::handle)::handle);
    }

    @Bean
    SendMessage sendMessage(Messages messages, FindAudience audiences, Clock clock) {
        return new SendMessage(messages, audiences, clock);
    }
}
