package dk.samspil.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds everything a local system keeps. */
public final class DataFolder {

    private static final long NEEDED_MEGABYTES = 500;
    // What a data folder of ours holds: a reset never removes a folder that has none of it.
    private static final List<String> MARKS = List.of("secrets.properties", "broker", "store", "logs");

    private DataFolder() {}

    /** Throws a {@link Failure} when the folder can't be written, or the disk is nearly full. */
    public static void requireUsable(Path folder) {
        try {
            create(folder);
            Path probe = Files.createTempFile(folder, "probe", ".tmp");
            Files.write(probe, new byte[64 << 10]);
            Files.delete(probe);
        } catch (IOException e) {
            throw new Failure("The data folder " + folder
                    + " can't be written: make it writable, or name another with SAMSPIL_DATA=/path in front of the"
                    + " command.");
        }
        requireSpace(folder, NEEDED_MEGABYTES);
    }

    // It holds people's details, so it is its owner's only.
    private static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    static void requireSpace(Path folder, long megabytes) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() >> 20;
            if (free < megabytes) {
                throw new Failure(
                        "The disk of the data folder " + folder + " has " + free + " MB free and Samspil needs "
                                + megabytes + ": free some space, or name another folder with SAMSPIL_DATA=/path.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot ask for the free space of " + folder, e);
        }
    }

    /** Removes the folder; one that doesn't look like ours is left alone with a {@link Failure}. */
    public static boolean remove(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        if (MARKS.stream().noneMatch(mark -> Files.exists(folder.resolve(mark)))) {
            throw new Failure(folder + " holds no data of Samspil and is left as it is.");
        }
        deleteTree(folder);
        return true;
    }

    /** Deletes a folder with everything below it. */
    public static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new Failure("The folder " + folder + " can't be removed: " + e.getMessage() + ".");
        }
    }
}
