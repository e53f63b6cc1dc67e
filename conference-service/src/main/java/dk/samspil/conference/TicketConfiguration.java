package dk.samspil.conference;

import dk.samspil.conference.application.tickets.TicketCodes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires tickets. The tokens of invitations, under the same secret, see to it that it is long enough. */
@Configuration(proxyBeanMethods = false)
class TicketConfiguration {
    @Bean
    TicketCodes ticketCodes(@Value("${samspil.secret.invitations:}") String secret) {
        return new HmacTicketCodes(secret);
    }
}
