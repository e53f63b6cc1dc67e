package dk.samspil.local.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ./run and ./test say about a machine that lacks something: one sentence, and exit code 1. */
class ToolsTest {
    private static final Path SCRIPT = Path.of("tools.sh").toAbsolutePath();

    @TempDir
    private Path bin;

    @BeforeEach
    void aMachineWithEverything() throws IOException {
        for (String tool : List.of("sed", "sort", "head")) {
            Files.createSymbolicLink(bin.resolve(tool), where(tool));
        }
        install("mvn", "Apache Maven 3.8.7");
        install("node", "v20.19.0");
    }

    @Test
    void isContentWithWhatIsNeeded() throws Exception {
        assertThat(said("check_tools")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mvn, Maven is missing: install version 3.8", "node, Node is missing: install version 20"})
    void namesWhatIsMissing(String tool, String sentence) throws Exception {
        Files.delete(bin.resolve(tool));
        assertThat(said("check_tools")).startsWith(sentence).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "mvn, Apache Maven 3.6.3, Maven 3.6 is too old: Samspil needs 3.8",
        "node, v18.20.4, Node 18.20 is too old: Samspil needs 20"
    })
    void namesWhatIsTooOld(String tool, String version, String sentence) throws Exception {
        install(tool, version);
        assertThat(said("check_tools")).startsWith(sentence).hasLineCount(1);
    }

    @Test
    void saysHowToGetAJdk() throws Exception {
        assertThat(said("is_jdk_25() { return 1; }; require_jdk"))
                .startsWith("A JDK 25 is missing: install one")
                .hasLineCount(1);
    }

    /** What the script says; nothing if it is content. */
    private String said(String call) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(where("bash").toString(), "-c", ". " + SCRIPT + "; " + call);
        builder.environment().put("PATH", bin.toString());
        builder.redirectErrorStream(true);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(said.isEmpty() ? 0 : 1);
        return said;
    }

    private void install(String tool, String version) throws IOException {
        Path file = bin.resolve(tool);
        Files.writeString(file, "#!" + where("bash") + "\necho '" + version + "'\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path where(String tool) {
        return List.of("/bin/", "/usr/bin/", "/usr/local/bin/").stream()
                .map(folder -> Path.of(folder + tool))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
