package dk.samspil.messaging.spring;

import dk.samspil.messaging.consume.EventConsumer;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/** Tells the event consumer which partitions are its own. */
final class Rebalances implements KafkaBindingRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(Rebalances.class);

    private final EventConsumer consumer;

    Rebalances(EventConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(
            String binding, Consumer<?, ?> kafka, Collection<TopicPartition> partitions, boolean initial) {
        try {
            consumer.assigned(partitions);
        } catch (RuntimeException e) {
            LOG.warn("The blocked keys are loaded with the first record instead: {}", e.toString());
        }
    }

    @Override
    public void onPartitionsRevokedAfterCommit(
            String binding, Consumer<?, ?> kafka, Collection<TopicPartition> partitions) {
        consumer.revoked(partitions);
    }
}
