package dk.samspil.testkit;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.testcontainers.dockerclient.DockerClientConfigUtils;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;

/**
 * The container engine, asked before anything is started: a start without the image would try to pull it again and
 * again for minutes.
 */
final class Engine {
    /** Removes the containers of a process that was killed: the one that this release of Testcontainers starts. */
    static final String REAPER = "testcontainers/ryuk:0.14.0";

    /** Finds the engine's address for tests that run in a container themselves. */
    static final String SCOUT = "alpine:3.17";

    private Engine() {}

    /** What keeps tests from running in containers; images that the engine lacks are fetched first. */
    static Optional<String> obstacle() {
        try {
            var client = client();
            return images().stream()
                    .map(image -> obstacle(client, image))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalStateException e) {
            return Optional.of("no container engine answers");
        }
    }

    /** Of the strategy itself: whoever asks the factory for one waits for the reaper's image. */
    private static DockerClient client() {
        var ways = new ArrayList<DockerClientProviderStrategy>();
        ServiceLoader.load(DockerClientProviderStrategy.class).forEach(ways::add);
        return DockerClientProviderStrategy.getFirstValidStrategy(ways).getDockerClient();
    }

    private static List<String> images() {
        var images = new ArrayList<>(List.of(ContainerServers.STORE, ContainerServers.BROKER));
        if (!Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"))) images.add(REAPER);
        if (looksForItsHost()) images.add(SCOUT);
        return images;
    }

    private static boolean looksForItsHost() {
        return DockerClientConfigUtils.IN_A_CONTAINER && System.getenv("TESTCONTAINERS_HOST_OVERRIDE") == null;
    }

    private static Optional<String> obstacle(DockerClient client, String image) {
        try {
            client.inspectImageCmd(image).exec();
            return Optional.empty();
        } catch (NotFoundException e) {
            return Pull.of(client, image)
                    .map(reason -> "the image " + image + " can't be had (" + reason.strip() + ")");
        }
    }
}
