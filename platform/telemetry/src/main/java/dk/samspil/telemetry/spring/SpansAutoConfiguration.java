package dk.samspil.telemetry.spring;

import dk.samspil.telemetry.Spans;
import dk.samspil.telemetry.otlp.OtlpSpans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Spans go to a collector if one is named, else nowhere, and then nothing of the SDK is even loaded. That is decided
 * at the start, by value: conditions on beans are fixed when the application is built ahead of time.
 */
@AutoConfiguration
public class SpansAutoConfiguration {

    /** @param endpoint such as {@code http://localhost:4318/v1/traces} */
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Spans spans(
            @Value("${samspil.traces.endpoint:}") String endpoint,
            @Value("${samspil.traces.sample:1.0}") double sample,
            @Value("${spring.application.name}") String service) {
        return endpoint.isBlank() ? Spans.NONE : OtlpSpans.to(endpoint, service, sample);
    }
}
