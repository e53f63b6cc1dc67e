package dk.samspil.messaging.spring;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.kafka.KafkaEventSender;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.messaging.relay.EventSender;
import dk.samspil.messaging.relay.RelayMetrics;
import dk.samspil.messaging.relay.SendingRelay;
import dk.samspil.messaging.relay.Steps;
import dk.samspil.messaging.relay.TracedSender;
import dk.samspil.messaging.store.Instruments;
import dk.samspil.telemetry.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** What a service needs to keep aggregates and to publish what they tell. */
@AutoConfiguration(
        afterName = {
            "dk.samspil.telemetry.spring.SpansAutoConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnBean(MongoClient.class)
@EnableConfigurationProperties(RelayProperties.class)
public class MessagingAutoConfiguration {
    private static final int SILENCE_SECONDS = 30;

    /** A connection on which nothing comes any more must not hold up all who wait for the same round trip. */
    @Bean
    MongoClientSettingsBuilderCustomizer silenceEnds() {
        return client ->
                client.applyToSocketSettings(sockets -> sockets.readTimeout(SILENCE_SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase samspilDatabase(
            MongoClient client,
            @Value("${spring.mongodb.uri:}") String uri,
            @Value("${spring.application.name}") String service) {
        var named = Optional.of(uri).filter(u -> !u.isBlank()).map(u -> new ConnectionString(u).getDatabase());
        return client.getDatabase(named.orElse(service));
    }

    @Bean
    @ConditionalOnMissingBean
    EventSender eventSender(
            @Value("${spring.application.name}") String service,
            @Value("${samspil.broker:localhost:9092}") String brokers,
            Spans spans) {
        var sender = new KafkaEventSender("/" + service, brokers, Map.of());
        return spans.isRecording() ? new TracedSender(sender, spans) : sender;
    }

    @Bean
    SendingRelay relay(
            EventSender sender,
            ObjectProvider<Steps> steps,
            @Value("${spring.application.name}") String service,
            MeterRegistry metrics,
            Spans spans) {
        return new SendingRelay(
                sender,
                () -> steps.getIfAvailable(Steps::none).within(spans),
                "/" + service,
                new RelayMetrics(metrics));
    }

    @Bean
    MongoMessaging mongoMessaging(
            MongoDatabase database, SendingRelay relay, Clock clock, Spans spans, MeterRegistry metrics) {
        return new MongoMessaging(database, relay, clock, new Instruments(spans, metrics));
    }

    @Bean
    StoreHealth storeHealthIndicator(MongoDatabase database) {
        return new StoreHealth(database);
    }

    @Bean
    MeterBinder storeMetrics(MongoDatabase database) {
        return new StoreMetrics(database);
    }

    @Bean
    Sweep relaySweep(SendingRelay relay, RelayProperties properties) {
        return new Sweep(relay, properties);
    }
}
