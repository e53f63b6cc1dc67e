package dk.samspil.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dk.samspil.local.setting.Failure;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.Ports;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {

    @TempDir
    Path folder;

    @Test
    void startsNothingMoreOnceItIsStopped() {
        Screen screen =
                new Screen(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), false);
        LocalSystem system = new LocalSystem(new Layout(folder, folder, folder), new Ports(0), Map.of(), screen);
        Child training = sleeper();
        Child earnest = sleeper();
        Supervisor supervisor = supervisor(training);

        assertThatNoException().isThrownBy(() -> system.install(supervisor));
        system.stop();

        assertThat(training.state()).isEqualTo(Child.State.STOPPED);
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> system.install(supervisor(earnest)))
                .withMessageContaining("stopped before");
    }

    private Child sleeper() {
        Launch launch = new Launch("sleeper", () -> List.of("sleep", "60"), Map.of(), folder.resolve("sleeper.log"));
        return new Child(launch, URI.create("http://localhost:1/health"));
    }

    private static Supervisor supervisor(Child child) {
        return new Supervisor(List.of(child), c -> {}, s -> {}, Duration.ofSeconds(5));
    }
}
