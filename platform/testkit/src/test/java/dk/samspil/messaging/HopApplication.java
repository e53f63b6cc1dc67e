package dk.samspil.messaging;

import dk.samspil.messaging.Guests.GuestsDocument;
import dk.samspil.messaging.Guests.Told;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.UnprocessableEvent;
import dk.samspil.messaging.mongo.Mapping;
import dk.samspil.messaging.mongo.MongoAggregates;
import dk.samspil.messaging.mongo.MongoMessaging;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A service as small as can be, with all of the auto-configuration: it puts the guests that it hears of on its own list. */
@SpringBootConfiguration
@EnableAutoConfiguration
class HopApplication {

    /** Its own lists, many so that none grows with all that is heard. */
    static final List<String> HEARD =
            IntStream.range(0, 97).mapToObj(i -> "heard-" + i).toList();

    /** Whether it takes those whom it could not handle before. */
    static volatile boolean mended;

    record Guest(String name) {}

    static final class Lists extends MongoAggregates<String, Guests, Told, GuestsDocument> {
        Lists(MongoMessaging messaging) {
            super(
                    messaging,
                    "guests",
                    Function.identity(),
                    Mapping.of(GuestsDocument.class, GuestsDocument::of, GuestsDocument::toGuests),
                    Guests.TRANSLATOR);
        }
    }

    /** Starts one instance. */
    static ConfigurableApplicationContext start(String name, String topic) {
        return new SpringApplicationBuilder(HopApplication.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.config.name=none",
                        "spring.config.import=classpath:samspil-messaging.yaml",
                        "spring.main.banner-mode=off",
                        "spring.application.name=" + name,
                        "samspil.consumes=" + topic,
                        "samspil.relay.sweep-every=1s",
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
    Lists lists(MongoMessaging messaging) {
        return new Lists(messaging);
    }

    @Bean
    HandlerTable handlers(Lists lists) {
        return HandlerTable.of(HandlerTable.on(Guests.TYPE, Guest.class, (guest, about) -> {
            if (HEARD.contains(about.subject())) return;
            if (guest.name().startsWith("unwelcome") && !mended) throw new UnprocessableEvent("injected");
            var list = HEARD.get(Math.floorMod(guest.name().hashCode(), HEARD.size()));
            lists.react(list, current -> Guests.orEmpty(current, list).add(guest.name()));
        }));
    }
}
