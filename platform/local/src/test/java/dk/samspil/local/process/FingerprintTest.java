package dk.samspil.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir
    Path folder;

    @Test
    void tellsJarsOfTheSameTimeAndSizeApart() throws IOException {
        Path one = jar("one.jar", "text a");
        Path other = jar("other.jar", "text b");
        Path same = jar("same.jar", "text a");

        assertThat(Fingerprint.ofContent(one))
                .isNotEqualTo(Fingerprint.ofContent(other))
                .isEqualTo(Fingerprint.ofContent(same));
    }

    @Test
    void changesWhenAFileOfTheClassPathDoes() throws IOException {
        Path one = jar("one.jar", "text a");
        String before = Fingerprint.ofFiles(folder);

        Files.setLastModifiedTime(one, FileTime.fromMillis(1_000_000));

        assertThat(Fingerprint.ofFiles(folder)).isNotEqualTo(before);
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("entry");
            entry.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
