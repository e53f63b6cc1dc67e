package dk.samspil.bench;

import com.gruelbox.transactionoutbox.TransactionOutbox;
import com.mongodb.client.MongoClient;
import de.bwaldvogel.mongo.MongoServer;
import java.util.List;
import org.apache.kafka.common.utils.AppInfoParser;
import org.springframework.boot.SpringBootVersion;

/** Of the libraries that matter to the figures. */
final class Versions {
    private Versions() {}

    static List<String> all() {
        return List.of(
                "Kafka " + AppInfoParser.getVersion(),
                "Spring Boot " + SpringBootVersion.getVersion(),
                library(MongoClient.class),
                library(MongoServer.class),
                library(TransactionOutbox.class));
    }

    /** As its file is called, for not every jar says its version otherwise. */
    private static String library(Class<?> type) {
        var file = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return file.substring(file.lastIndexOf('/') + 1).replace(".jar", "").replaceFirst("-(?=\\d)", " ");
    }
}
