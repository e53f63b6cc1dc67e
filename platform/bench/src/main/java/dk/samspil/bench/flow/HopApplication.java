package dk.samspil.bench.flow;

import dk.samspil.bench.infrastructure.Connection;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.mongo.MongoMessaging;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** A service as all of them are, with the auto-configuration of messaging: what it hears moved it moves on its own side. */
@SpringBootConfiguration(proxyBeanMethods = false)
// The launcher's manifest names libraries of the edge, which are beside it where it was built.
@EnableAutoConfiguration(
        excludeName = {
            "dk.samspil.kit.spring.TimeAutoConfiguration",
            "dk.samspil.kit.spring.WebAutoConfiguration",
            "dk.samspil.kit.spring.SecurityAutoConfiguration"
        })
class HopApplication {

    static ConfigurableApplicationContext start(Connection connection, LongConsumer arrived) {
        return new SpringApplicationBuilder(HopApplication.class)
                .web(WebApplicationType.NONE)
                .initializers((GenericApplicationContext context) ->
                        context.registerBean("arrived", LongConsumer.class, () -> arrived))
                .properties(
                        "spring.config.name=none",
                        "spring.config.import=classpath:samspil-messaging.yaml",
                        "spring.main.banner-mode=off",
                        "spring.application.name=" + connection.database(),
                        "spring.mongodb.uri=" + connection.storeUri(),
                        "samspil.broker=" + connection.brokers(),
                        "samspil.consumes=" + connection.topic(),
                        "logging.level.root=error")
                .run();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MeterRegistry metrics() {
        return new SimpleMeterRegistry();
    }

    @Bean
    Parcels sent(MongoMessaging messaging, @Value("${samspil.consumes}") String topic) {
        return new Parcels(messaging, "sent", topic);
    }

    @Bean
    Parcels received(MongoMessaging messaging) {
        return new Parcels(messaging, "received", "none");
    }

    @Bean
    HandlerTable handlers(@Qualifier("received") Parcels received, LongConsumer arrived) {
        return HandlerTable.of(HandlerTable.on(Parcel.TYPE, Parcel.MovedV1.class, moved -> {
            received.react(
                    moved.parcel(),
                    current -> current.orElseGet(() -> Parcel.unmoved(moved.parcel()))
                            .follow());
            arrived.accept(moved.number());
        }));
    }
}
