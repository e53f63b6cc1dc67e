package dk.samspil.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The caches that a training run leaves, one per process, each good for one build, one set of flags and one JDK. */
final class AotCaches {

    private final Path folder;

    AotCaches(Path folder) {
        this.folder = folder;
    }

    /** The flag that uses the cache; empty without one. */
    List<String> use(Part part, Path jar) {
        Path cache = file(part, jar);
        // Warnings about a cache that doesn't fit go to the log; the process starts without it.
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }

    List<String> train(Part part, Path jar) {
        return List.of("-XX:AOTCacheOutput=" + fresh(part, jar));
    }

    boolean isMissing(Part part, Path jar) {
        return !Files.exists(file(part, jar)) && !Files.exists(failed(part, jar));
    }

    /** Takes what the training has written; false when it has written nothing. */
    boolean accept(Part part, Path jar) {
        try {
            if (!Files.exists(fresh(part, jar))) {
                // Not tried again at each start: the next build has another name.
                Files.writeString(failed(part, jar), "");
                return false;
            }
            Files.move(fresh(part, jar), file(part, jar), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the cache of " + part.name(), e);
        }
    }

    void clear(Part part) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.getFileName().toString().startsWith(part.name() + "-"))
                        .toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear old caches in " + folder, e);
        }
    }

    private Path file(Part part, Path jar) {
        return folder.resolve(name(part, jar) + ".aot");
    }

    private Path fresh(Part part, Path jar) {
        return folder.resolve(name(part, jar) + ".new");
    }

    private Path failed(Part part, Path jar) {
        return folder.resolve(name(part, jar) + ".failed");
    }

    private static String name(Part part, Path jar) {
        String machine =
                part.flags() + " " + System.getProperty("java.vm.version") + " " + System.getProperty("java.home");
        return part.name() + "-" + Fingerprint.of(Fingerprint.ofFiles(jar.resolveSibling("")) + " " + machine);
    }
}
