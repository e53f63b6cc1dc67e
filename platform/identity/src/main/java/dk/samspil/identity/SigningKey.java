package dk.samspil.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs tokens: made once, kept in a file that only its owner reads, so that tokens survive a restart. */
final class SigningKey {

    private static final String FILE = "identity-key.json";

    private SigningKey() {}

    static RSAKey keptIn(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file) ? read(file) : create(file);
        } catch (IOException e) {
            throw new IllegalStateException("The signing key can't be kept in " + file + ": " + e, e);
        } catch (ParseException e) {
            // The parser's message may hold parts of the key.
            throw new IllegalStateException("The signing key in " + file
                    + " can't be read. Remove the file to get a new one; tokens issued before are then refused.");
        }
    }

    private static RSAKey read(Path file) throws IOException, ParseException {
        RSAKey key = RSAKey.parse(Files.readString(file));
        if (!key.isPrivate()) {
            throw new ParseException("no private key", 0);
        }
        return key;
    }

    private static RSAKey create(Path file) throws IOException {
        RSAKey key = generate();
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, FILE, ".new", onlyForItsOwner());
        try {
            Files.writeString(draft, key.toJSONString());
            // Whole or not at all: a kill in between must not leave half a key.
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return key;
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileAttribute<?>[] onlyForItsOwner() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
