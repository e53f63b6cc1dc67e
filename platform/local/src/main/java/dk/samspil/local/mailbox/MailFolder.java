package dk.samspil.local.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** The mails, a file each. A mail that {@link #keep} has returned from is on disk, and is there after a restart. */
public final class MailFolder {

    private static final String ENDING = ".eml";

    private final Path folder;
    // Ids begin with the time of arrival, so that their order is that of the mails, the newest first.
    private final Map<String, Mail> mails = new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private long last;

    public MailFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(f -> f.toString().endsWith(ENDING)).forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the mails in " + folder, e);
        }
    }

    /** Writes the mail and returns its id. */
    String keep(byte[] mail) throws IOException {
        String id = nextId();
        Path fresh = folder.resolve(id + ".tmp");
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(mail);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Path file = folder.resolve(id + ENDING);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        add(file);
        return id;
    }

    /** The newest first. */
    List<Mail> all() {
        return List.copyOf(mails.values());
    }

    Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    int size() {
        return mails.size();
    }

    void delete(Collection<String> ids) throws IOException {
        for (String id : new ArrayList<>(ids)) {
            if (mails.remove(id) != null) {
                Files.deleteIfExists(folder.resolve(id + ENDING));
            }
        }
    }

    private void add(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        mails.put(id, new Mail(id, file));
    }

    private synchronized String nextId() {
        last = Math.max(last + 1, System.currentTimeMillis());
        return "%013d-%s".formatted(last, UUID.randomUUID().toString().substring(0, 8));
    }
}
