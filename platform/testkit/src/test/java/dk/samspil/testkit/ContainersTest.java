package dk.samspil.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The names of images that stand in more than one place. */
class ContainersTest {

    @Test
    void areThoseThatComposeStarts() throws IOException {
        var compose = Files.readString(Path.of("../../docker-compose.yml"));

        assertThat(compose)
                .contains("image: " + ContainerServers.STORE + "\n", "image: " + ContainerServers.BROKER + "\n");
    }

    @Test
    void includeTheReaperThatTestcontainersStarts() throws IOException {
        try (var bytes = ContainersTest.class.getResourceAsStream("/org/testcontainers/utility/RyukContainer.class")) {
            assertThat(bytes).isNotNull();
            assertThat(new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .contains(Engine.REAPER);
        }
    }
}
