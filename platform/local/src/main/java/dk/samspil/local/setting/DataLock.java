package dk.samspil.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Who holds it is alone on the data folder until the process ends, in whatever way. */
public final class DataLock {

    private DataLock() {}

    /** False when another has it. */
    // Nothing closes the file: that would let go of the lock.
    @SuppressWarnings("resource")
    public static boolean take(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                            .tryLock()
                    != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file, e);
        }
    }
}
