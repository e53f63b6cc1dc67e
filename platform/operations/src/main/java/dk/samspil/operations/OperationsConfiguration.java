package dk.samspil.operations;

import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.mongo.MongoMessaging;
import dk.samspil.operations.application.Audit;
import dk.samspil.operations.application.Expectations;
import dk.samspil.operations.application.Incidents;
import dk.samspil.operations.application.Lags;
import dk.samspil.operations.application.ReadFlow;
import dk.samspil.operations.application.RecordOccurrence;
import dk.samspil.operations.application.Recordings;
import dk.samspil.operations.application.ShowPayload;
import dk.samspil.operations.application.Tally;
import dk.samspil.operations.application.WatchLag;
import dk.samspil.operations.application.Watches;
import dk.samspil.operations.messaging.Ages;
import dk.samspil.operations.messaging.BrokerLags;
import dk.samspil.operations.messaging.IncidentEvents;
import dk.samspil.operations.messaging.Offsets;
import dk.samspil.operations.messaging.OperationsHandlers;
import dk.samspil.operations.persistence.MongoAudit;
import dk.samspil.operations.persistence.MongoIncidents;
import dk.samspil.operations.persistence.MongoRecordings;
import dk.samspil.operations.persistence.MongoWatches;
import dk.samspil.telemetry.Reading;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the use cases to their stores, to the events that they record, and to the broker. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {
    /** What is technical takes system time, whatever the business clock says. */
    private static final InstantSource SYSTEM = InstantSource.system();

    @Bean
    Recordings recordings(MongoDatabase database) {
        return new MongoRecordings(database);
    }

    @Bean
    Watches watches(MongoDatabase database) {
        return new MongoWatches(database);
    }

    @Bean
    Incidents incidents(MongoMessaging messaging) {
        return new MongoIncidents(messaging, new IncidentEvents());
    }

    @Bean
    Audit audit(MongoDatabase database) {
        return new MongoAudit(database);
    }

    @Bean
    Tally tally() {
        return new Tally();
    }

    @Bean
    HandlerTable handlers(Recordings recordings, Watches watches, Expectations expectations, Tally tally) {
        return OperationsHandlers.table(new RecordOccurrence(recordings, watches, expectations, tally));
    }

    @Bean
    Offsets offsets(@Value("${samspil.broker:localhost:9092}") String brokers) {
        return new Offsets(brokers);
    }

    @Bean
    Ages ages(@Value("${samspil.broker:localhost:9092}") String brokers) {
        return new Ages(brokers);
    }

    @Bean
    Lags lags(Offsets offsets, Ages ages, @Value("${samspil.operations.watched}") List<String> services) {
        return new BrokerLags(offsets, ages, services, SYSTEM);
    }

    @Bean
    WatchLag watchLag(Lags lags) {
        return new WatchLag(lags, SYSTEM);
    }

    @Bean
    MeterBinder openIncidents(Incidents incidents) {
        return metrics -> Gauge.builder("samspil.incidents.open", new Reading(incidents::open), Reading::value)
                .description("Things that were expected and have not come")
                .register(metrics);
    }

    @Bean
    ReadFlow readFlow(Recordings recordings) {
        return new ReadFlow(recordings);
    }

    @Bean
    ShowPayload showPayload(Recordings recordings, Audit audit) {
        return new ShowPayload(recordings, audit, SYSTEM);
    }
}
