package dk.samspil.registration.application.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 100,000 rows in a process that has no room for it. */
class LargeFileTest {
    private static final String HEAP = "-Xmx24m";

    @TempDir
    private Path folder;

    @Test
    void schoolsAreReadInLittleMemory() throws Exception {
        assertThat(read(ImportTest.REGISTER + ImportTest.rows(FileReading.MOST_ROWS)))
                .isEqualTo("rows 100000 added 100000 faulty 0 largest 500");
    }

    @Test
    void aFileOfFaultsIsReadInLittleMemory() throws Exception {
        assertThat(read(ImportTest.REGISTER
                        + ImportTest.rows(FileReading.MOST_ROWS).replace(",0101,", ",0999,")))
                .isEqualTo("rows 100000 added 0 faulty 100000 largest 500");
    }

    private String read(String text) throws IOException, InterruptedException {
        var file = folder.resolve("schools.csv");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                ManagementFactory.getRuntimeMXBean().getClassPath(),
                LargeFile.class.getName(),
                file.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        return said.lines().reduce((_, last) -> last).orElse("");
    }
}
