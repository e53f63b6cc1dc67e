package dk.samspil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.testkit.Contracts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file among the contracts that is made from the others. It is kept so that all can read it, and renewed on demand. */
enum Generated {
    /** The document for people and their tools. */
    ASYNCAPI("asyncapi.json", "Asyncapi*", "renew"),
    /** What the next release is compared with. */
    RELEASED("released.json", "Released*", "release");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String PROPERTY = "samspil.contracts";

    private final String file;
    private final String tests;
    private final String word;

    Generated(String file, String tests, String word) {
        this.file = file;
        this.tests = tests;
        this.word = word;
    }

    boolean isWanted() {
        return word.equals(System.getProperty(PROPERTY));
    }

    String howToRenew() {
        return "mvn -pl platform/testkit -am test -Dtest='" + tests + "' -Dsurefire.failIfNoSpecifiedTests=false -D"
                + PROPERTY + "=" + word;
    }

    /** As it lies among the contracts. */
    String kept() throws IOException {
        try (var in = Contracts.class.getResourceAsStream("/contracts/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    void write(JsonNode content) throws IOException {
        var folder = Path.of("../contracts/src/main/resources/contracts");
        assertThat(folder).as("the contracts, from the folder of the test kit").isDirectory();
        Files.writeString(folder.resolve(file), text(content));
    }

    static String text(JsonNode content) {
        return JSON.writeValueAsString(content).replace(System.lineSeparator(), "\n") + "\n";
    }
}
