package dk.samspil.bench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    private static final String ROLLUP = """
        00400000-7ffd [rollup]
        Rss:              204800 kB
        Pss:              102400 kB
        Pss_Anon:          90000 kB
        Shared_Clean:       2048 kB
        """;

    @TempDir
    private Path proc = Path.of("");

    @Test
    void addsUpTheProportionalShareOfEachProcess() throws Exception {
        for (var process : List.of("11", "12")) {
            Files.writeString(Files.createDirectory(proc.resolve(process)).resolve("smaps_rollup"), ROLLUP);
        }

        assertThat(Memory.proportional(proc, List.of(11L, 12L))).isEqualTo(200);
    }

    @Test
    void aKernelThatDoesNotTellIsAFailureAndNotZero() {
        assertThatThrownBy(() -> Memory.kibibytes(List.of("Rss: 1 kB"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSizeOfAFolderIsThatOfAllFilesBelowIt() throws Exception {
        Files.write(Files.createDirectories(proc.resolve("a/b")).resolve("file"), new byte[1 << 20]);
        Files.write(proc.resolve("file"), new byte[1 << 19]);

        assertThat(Folder.mebibytes(proc)).isEqualTo(1.5);
    }
}
