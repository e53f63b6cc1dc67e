package dk.samspil.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** The addresses behind the door and what a request may cost. Each service listed here gets a route of its name. */
@ConfigurationProperties("samspil")
record GatewaySettings(Provider identity, Map<String, Address> services, Address mailbox, Limits gateway) {

    /** The provider's address is also the issuer of its tokens, compared letter by letter. */
    record Provider(String url) {}

    record Address(URI url) {}

    record Limits(DataSize body, Duration connect, Duration answer) {}
}
