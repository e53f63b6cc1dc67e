package dk.samspil.local.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.local.process.Parts;
import dk.samspil.local.process.Target;
import dk.samspil.local.setting.Failure;
import dk.samspil.local.setting.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that writes {@code .env}: everything that Compose and the launcher ask for, and no secret twice. */
class InitTest {

    private final Ports ports = new Ports(100);

    @TempDir
    Path checkout;

    @Test
    void writesAllThatComposeAsksFor() throws Exception {
        init();

        Set<String> asked = ComposeTest.found("\\$\\{([A-Z_]+)(?=:\\?|})", new Compose().text());
        assertThat(asked).hasSizeGreaterThan(8);
        assertThat(env().stringPropertyNames()).containsAll(asked);
    }

    @Test
    void makesLongSecretsThatNobodyElseHas() throws Exception {
        init();

        Set<String> secrets = new HashSet<>();
        Properties env = env();
        env.stringPropertyNames().stream()
                .filter(name -> name.startsWith("SAMSPIL_SECRET_"))
                .forEach(name -> assertThat(secrets.add(env.getProperty(name))).isTrue());
        assertThat(secrets).hasSize(9).allSatisfy(secret -> assertThat(secret).hasSize(32));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesWhatIsThere() throws Exception {
        Files.writeString(file(), "SAMSPIL_SECRET_PEOPLE=mine");
        init();
        String once = Files.readString(file());
        init();

        assertThat(Files.readString(file())).isEqualTo(once).startsWith("SAMSPIL_SECRET_PEOPLE=mine\n");
    }

    @Test
    void namesTheSystemForDemoTokenAndClock() throws Exception {
        init();

        Target target = Target.of(file());
        assertThat(target.gateway()).isEqualTo(Parts.local(ports.gateway()));
        assertThat(target.services()).isEqualTo(Parts.services(ports));
    }

    @Test
    void isAskedForWhenItHasNotRun() {
        assertThatThrownBy(() -> Target.of(file()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("platform/deploy/init");
    }

    private Path file() {
        return checkout.resolve(".env");
    }

    private Properties env() throws IOException {
        Properties values = new Properties();
        try (var in = Files.newBufferedReader(file())) {
            values.load(in);
        }
        return values;
    }

    private void init() throws IOException, InterruptedException {
        Path script = checkout.resolve("platform/deploy/init");
        Files.createDirectories(script.getParent());
        Files.writeString(script, Compose.read("platform/deploy/init"));
        ProcessBuilder bash = new ProcessBuilder("bash", script.toString()).inheritIO();
        bash.environment().put(Ports.OFFSET, Integer.toString(ports.offset()));
        assertThat(bash.start().waitFor()).isZero();
    }
}
