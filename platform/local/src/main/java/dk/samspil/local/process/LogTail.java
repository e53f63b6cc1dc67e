package dk.samspil.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads on in a file that somebody else writes, whole lines only. */
public final class LogTail {

    private static final int AT_ONCE = 1 << 20;

    private final Path file;
    private long position;

    public LogTail(Path file, long position) {
        this.file = file;
        this.position = position;
    }

    public static LogTail fromEnd(Path file) {
        try {
            return new LogTail(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            return new LogTail(file, 0);
        }
    }

    public void read(Consumer<String> line) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() < position) {
                position = 0;
            }
            byte[] bytes = new byte[(int) Math.min(AT_ONCE, in.length() - position)];
            in.seek(position);
            in.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            // A line longer than a whole reading is passed on in pieces.
            int taken = end == 0 && bytes.length == AT_ONCE ? bytes.length : end;
            position += taken;
            new String(bytes, 0, taken, StandardCharsets.UTF_8).lines().forEach(line);
        } catch (IOException e) {
            // Not there yet, or rotated in this moment: the next call looks again.
        }
    }
}
