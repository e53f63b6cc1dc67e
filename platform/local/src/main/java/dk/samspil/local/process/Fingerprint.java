package dk.samspil.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** Tells one build from another. The build gives its jars one fixed time, so that their content has to tell. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of the names and checksums of what is in a jar. */
    static String ofContent(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return sum(zip.stream().map(e -> e.getName() + " " + e.getCrc() + " " + e.getSize()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + jar, e);
        }
    }

    /** Of the times and sizes of the files below a folder: a JVM refuses a cache when these have changed. */
    static String ofFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return sum(files.filter(f -> f.toString().endsWith(".jar")).sorted().map(Fingerprint::stamp));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    static String of(String text) {
        return sum(Stream.of(text));
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    private static String sum(Stream<String> texts) {
        CRC32 sum = new CRC32();
        texts.forEach(text -> sum.update(text.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
