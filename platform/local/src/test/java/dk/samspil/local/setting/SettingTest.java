package dk.samspil.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingTest {

    @TempDir
    Path folder;

    @Test
    void givesTheDataFolderToOneOnly() {
        assertThat(DataLock.take(folder.resolve("lock"))).isTrue();
        assertThat(DataLock.take(folder.resolve("lock"))).isFalse();
    }

    @Test
    void saysInOneSentenceWhichFileIsInTheWay() {
        Path lock = folder.resolve("absent").resolve("lock");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> DataLock.take(lock))
                .satisfies(e -> assertThat(Failure.of(e).sentence()).contains("cannot lock " + lock, "disk full"));
    }

    @Test
    void namesEveryTakenPortAndTheWayOut() throws IOException {
        try (ServerSocket one = new ServerSocket(0);
                ServerSocket other = new ServerSocket(0)) {
            Map<Integer, String> uses = Map.of(one.getLocalPort(), "the gateway", other.getLocalPort(), "the store");

            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(() -> PortCheck.requireFree(uses, 3000))
                    .withMessageContaining(one.getLocalPort() + " (for the gateway)")
                    .withMessageContaining(other.getLocalPort() + " (for the store)")
                    .withMessageContaining("SAMSPIL_PORT_OFFSET=3000");
        }
    }

    @Test
    void movesAllPortsTogether() {
        Ports ports = Ports.of(Map.of("SAMSPIL_PORT_OFFSET", "1000"));

        assertThat(ports.gateway()).isEqualTo(9080);
        assertThat(PortCheck.uses(ports))
                .hasSize(12)
                .allSatisfy((port, use) -> assertThat(port).isGreaterThan(2000));
    }

    @Test
    void refusesAnOffsetThatIsNone() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> Ports.of(Map.of("SAMSPIL_PORT_OFFSET", "many")))
                .withMessageContaining("whole number");
        assertThatExceptionOfType(Failure.class).isThrownBy(() -> Ports.of(Map.of("SAMSPIL_PORT_OFFSET", "60000")));
    }

    @Test
    void refusesADataFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> DataFolder.requireUsable(file.resolve("data")))
                .withMessageContaining("can't be written")
                .withMessageContaining("SAMSPIL_DATA");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesADataFolderThatIsReadOnly() {
        // Where even root can't write.
        assertThatThrownBy(() -> DataFolder.requireUsable(Path.of("/proc")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("can't be written");
    }

    @Test
    void refusesAFullDisk() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> DataFolder.requireSpace(folder, Long.MAX_VALUE >> 20))
                .withMessageContaining("MB free");
    }

    @Test
    void removesOnlyAFolderOfOurs() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.createFile(foreign.resolve("letter.txt"));
        Path ours = folder.resolve("ours");
        Files.createDirectories(ours.resolve("store"));

        assertThatExceptionOfType(Failure.class).isThrownBy(() -> DataFolder.remove(foreign));
        assertThat(foreign.resolve("letter.txt")).exists();
        assertThat(DataFolder.remove(ours)).isTrue();
        assertThat(ours).doesNotExist();
    }

    @Test
    void makesSecretsOnceForTheOwnerOnly() throws IOException {
        Path file = folder.resolve("secrets.properties");

        Secrets made = Secrets.loadOrCreate(file);
        Secrets read = Secrets.loadOrCreate(file);

        assertThat(read.value(Secrets.PEOPLE))
                .isEqualTo(made.value(Secrets.PEOPLE))
                .hasSizeGreaterThanOrEqualTo(22);
        assertThat(made.value(Secrets.CLIENT_CLI)).isNotEqualTo(made.value(Secrets.CLIENT_GATEWAY));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void namesTheVariableAsSpringReadsIt() {
        assertThat(Secrets.variable(Secrets.CLIENT_CLI)).isEqualTo("SAMSPIL_SECRET_CLIENT_CLI");
    }
}
