package dk.samspil.local.process;

import dk.samspil.local.setting.DataFolder;
import dk.samspil.local.setting.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The applications as they are run: taken out of their jar, which starts faster and lets a cache be used. */
final class Apps {

    // Written last, so that a half extraction is done again.
    private static final String MARK = "fingerprint";

    private final Path folder;

    Apps(Path folder) {
        this.folder = folder;
    }

    /** The jar to run; extracted again when the build has made another one. */
    Path runnable(Part part) {
        if (!part.isApplication()) {
            return part.jar();
        }
        requireBuilt(part.jar());
        Path app = folder.resolve(part.name());
        String wanted = Fingerprint.ofContent(part.jar());
        if (!wanted.equals(present(app))) {
            extract(part, app, wanted);
        }
        return app.resolve(part.jar().getFileName());
    }

    private static String present(Path app) {
        try {
            return Files.readString(app.resolve(MARK));
        } catch (IOException e) {
            return "";
        }
    }

    private static void requireBuilt(Path jar) {
        if (!Files.exists(jar)) {
            throw new Failure(jar + " is missing: the build has not made it.");
        }
    }

    private static void extract(Part part, Path app, String mark) {
        DataFolder.deleteTree(app);
        List<String> command = Stream.of(
                        JavaCommand.path(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        part.jar().toString(),
                        "extract",
                        "--destination",
                        app.toString())
                .toList();
        try {
            Files.createDirectories(app.getParent());
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Failure(part.jar() + " can't be extracted: " + said.strip());
            }
            Files.writeString(app.resolve(MARK), mark);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot extract " + part.jar(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }
}
