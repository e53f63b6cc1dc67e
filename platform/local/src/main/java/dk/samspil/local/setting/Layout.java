package dk.samspil.local.setting;

import java.nio.file.Path;
import java.util.Map;

/** The folders of one local system: the checkout, its data, and what is made once from the build. */
public record Layout(Path home, Path data, Path made) {

    /** {@code SAMSPIL_HOME} comes from the script, {@code SAMSPIL_DATA} from whoever wants another data folder. */
    public static Layout of(Map<String, String> environment) {
        Path home = Path.of(environment.getOrDefault("SAMSPIL_HOME", "."))
                .toAbsolutePath()
                .normalize();
        String data = environment.getOrDefault("SAMSPIL_DATA", "");
        // Relative to where the command was given, as a shell's user expects.
        Path folder = data.isBlank()
                ? home.resolve(".data")
                : Path.of(data).toAbsolutePath().normalize();
        return new Layout(home, folder, home.resolve("target/run"));
    }

    /** The same build with other data. */
    public Layout withData(Path other) {
        return new Layout(home, other, made);
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path secrets() {
        return data.resolve("secrets.properties");
    }

    public Path runFile() {
        return data.resolve("run.properties");
    }

    public Path lock() {
        return data.resolve("lock");
    }

    public Path apps() {
        return made.resolve("apps");
    }

    public Path caches() {
        return made.resolve("aot");
    }

    public Path launcher() {
        return home.resolve("platform/local/target/local-1.0-SNAPSHOT.jar");
    }
}
