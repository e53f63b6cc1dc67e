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
    void includeThoseThatTestcontainersStartsByItself() throws IOException {
        assertThat(text("utility/RyukContainer")).contains(Engine.REAPER);
        assertThat(text("DockerClientFactory")).contains(Engine.SCOUT);
    }

    private static String text(String name) throws IOException {
        try (var bytes = ContainersTest.class.getResourceAsStream("/org/testcontainers/" + name + ".class")) {
            assertThat(bytes).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
