package dk.samspil.messaging.spring;

import dk.samspil.messaging.consume.GroupStopped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** What is left for the container to do: have a record delivered again for as long as the store is away, or stop for good. */
final class WaitOrStop extends DefaultErrorHandler {
    private static final long FIRST_PAUSE_MS = 200;
    private static final long LONGEST_PAUSE_MS = 5_000;

    WaitOrStop() {
        super(backOff());
        setClassifications(Map.of(), true);
    }

    private static ExponentialBackOff backOff() {
        var backOff = new ExponentialBackOff(FIRST_PAUSE_MS, 2);
        backOff.setMaxInterval(LONGEST_PAUSE_MS);
        backOff.setJitter(FIRST_PAUSE_MS / 2);
        return backOff;
    }

    @Override
    public void handleRemaining(
            Exception thrown,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        if (isStop(thrown)) container.stop(() -> {});
        super.handleRemaining(thrown, records, consumer, container);
    }

    private static boolean isStop(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(20)
                .anyMatch(GroupStopped.class::isInstance);
    }
}
