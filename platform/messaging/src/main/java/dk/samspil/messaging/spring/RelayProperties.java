package dk.samspil.messaging.spring;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay finds what another sender has left behind.
 *
 * @param sweepEvery time between two searches
 * @param overdueAfter how long an entry may be pending before somebody else sends it
 */
@ConfigurationProperties("samspil.relay")
public record RelayProperties(
        @DefaultValue("10s") Duration sweepEvery,
        @DefaultValue("5s") Duration overdueAfter) {}
