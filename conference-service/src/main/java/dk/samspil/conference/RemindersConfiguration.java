package dk.samspil.conference;

import dk.samspil.conference.application.Conferences;
import dk.samspil.conference.application.Invitations;
import dk.samspil.conference.application.RemindInvited;
import dk.samspil.kit.time.Timer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what reminds people of a conference. */
@Configuration(proxyBeanMethods = false)
class RemindersConfiguration {

    @Bean
    Timer remindInvited(Conferences conferences, Invitations invitations, Clock clock) {
        return new Timer("remind-invited", new RemindInvited(conferences, invitations, clock)::handle);
    }
}
