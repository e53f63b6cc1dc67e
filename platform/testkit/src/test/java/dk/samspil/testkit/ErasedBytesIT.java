package dk.samspil.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.embedded.EmbeddedBroker;
import dk.samspil.embedded.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S7 on the broker's disk, with a day scaled to seconds: the bytes of a name are gone from every file. */
class ErasedBytesIT {

    private static final Topic PEOPLE = Topic.people("people", Duration.ofSeconds(8));
    private static final String NAME = "Erasmus Sletmig";
    private static final String KEPT = "Karen Bliver";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theBytesOfANameLeaveTheDisk() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder);
                var producer = new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                        new StringSerializer(),
                        new StringSerializer())) {
            broker.create(List.of(PEOPLE));
            producer.send(new ProducerRecord<>("people", 0, "kept", KEPT)).get();
            producer.send(new ProducerRecord<>("people", 0, "erased", NAME)).get();
            assertThat(isOnDisk(NAME)).isTrue();
            producer.send(new ProducerRecord<>("people", 0, "erased", null)).get();

            await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
                producer.send(new ProducerRecord<>("people", 0, "keep-alive", ""))
                        .get();
                return !isOnDisk(NAME);
            });
            assertThat(isOnDisk(KEPT)).isTrue();
        }
    }

    private boolean isOnDisk(String text) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException e) {
            // a file went away meanwhile: look again
            return true;
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
