package dk.samspil.messaging.spring;

import com.mongodb.client.MongoDatabase;
import dk.samspil.messaging.consume.EventConsumer;
import dk.samspil.messaging.consume.HandlerTable;
import dk.samspil.messaging.consume.Infrastructure;
import dk.samspil.messaging.consume.ParkedEvents;
import dk.samspil.messaging.consume.Retry;
import dk.samspil.messaging.consume.Schemas;
import dk.samspil.messaging.mongo.MongoParkedEvents;
import dk.samspil.telemetry.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import org.springframework.messaging.Message;

/**
 * Binds a service's handler table to its topics by Spring Cloud Stream. One thread receives, handles, and looks
 * after parked events between records.
 */
@AutoConfiguration(after = MessagingAutoConfiguration.class)
@ConditionalOnBean(HandlerTable.class)
public class ConsumerAutoConfiguration {
    private static final long IDLE_MS = 250;

    @Bean
    ParkedEvents parkedEvents(MongoDatabase database) {
        return new MongoParkedEvents(database);
    }

    @Bean
    EventConsumer eventConsumer(
            @Value("${spring.application.name}") String group,
            HandlerTable table,
            ParkedEvents parked,
            MongoDatabase database,
            MeterRegistry metrics,
            Spans spans) {
        var infrastructure = new Infrastructure(
                () -> !database.runCommand(new Document("ping", 1)).isEmpty());
        return new EventConsumer(group, table, new Schemas(), parked, infrastructure, Retry.DEFAULT, metrics, spans);
    }

    /** The function that the binding {@code events-in-0} feeds. */
    @Bean
    Consumer<Message<?>> events(EventConsumer consumer) {
        return message -> consumer.receive(raw(message));
    }

    /** Hands the record on as it came. */
    @Bean
    MessagingMessageConverter rawRecordConverter() {
        var converter = new MessagingMessageConverter();
        converter.setRawRecordHeader(true);
        return converter;
    }

    @Bean
    KafkaBindingRebalanceListener rebalanceListener(EventConsumer consumer) {
        return new Rebalances(consumer);
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> listenerContainerCustomizer() {
        return (container, destination, group) -> {
            container.setCommonErrorHandler(new WaitOrStop());
            container.getContainerProperties().setIdleEventInterval(IDLE_MS);
            // A group that has handled nothing yet is seen to lag, too.
            container.getContainerProperties().setAssignmentCommitOption(AssignmentCommitOption.ALWAYS);
        };
    }

    /** Idle events come from the consumer's own thread. */
    @Bean
    ApplicationListener<ListenerContainerIdleEvent> betweenRecords(EventConsumer consumer) {
        return _ -> consumer.betweenRecords();
    }

    @Bean
    EventsHealth eventsHealthIndicator(EventConsumer consumer) {
        return new EventsHealth(consumer);
    }

    @Bean
    Lag lag(
            @Value("${samspil.broker:localhost:9092}") String brokers,
            @Value("${spring.application.name}") String group,
            @Value("${samspil.consumes:}") String topics) {
        return new Lag(brokers, group, topics);
    }

    @Bean
    MeterBinder groupMetrics(Lag lag, ParkedEvents parked, @Value("${spring.application.name}") String group) {
        return new GroupMetrics(lag, parked, group);
    }

    @SuppressWarnings("unchecked") // the binding takes bytes, as they are
    private static ConsumerRecord<byte[], byte[]> raw(Message<?> message) {
        return (ConsumerRecord<byte[], byte[]>)
                Objects.requireNonNull(message.getHeaders().get(KafkaHeaders.RAW_DATA));
    }
}
