package dk.samspil.bench;

import com.gruelbox.transactionoutbox.TransactionOutbox;
import com.mongodb.client.MongoClient;
import de.bwaldvogel.mongo.MongoServer;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.boot.SpringBootVersion;

/** Of the libraries that matter to the figures. */
final class Versions {
    private Versions() {}

    static List<String> all() {
        return List.of(
                "Kafka " + AppInfoParser.getVersion(),
                "MongoDB driver " + of(MongoClient.class),
                "mongo-java-server " + of(MongoServer.class),
                "Spring Boot " + SpringBootVersion.getVersion(),
                "transaction-outbox " + of(TransactionOutbox.class));
    }

    private static String of(Class<?> type) {
        return Optional.ofNullable(type.getPackage().getImplementationVersion()).orElse("of unknown version");
    }
}
