package dk.samspil.testkit;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.PullResponseItem;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One try to fetch an image, which may take long as long as it gets on. */
final class Pull extends PullImageResultCallback {
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(20);

    private volatile long heard = System.nanoTime();

    private Pull() {}

    /** Why it can't be had; empty when it is there. */
    static Optional<String> of(DockerClient client, String image) {
        try (var pull = client.pullImageCmd(image).exec(new Pull())) {
            while (!pull.awaitCompletion(200, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - pull.heard > SILENCE) return Optional.of("the registry is silent");
            }
            return Optional.empty();
        } catch (DockerException | IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    @Override
    public void onNext(PullResponseItem item) {
        heard = System.nanoTime();
        super.onNext(item);
    }
}
