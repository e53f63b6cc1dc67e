package dk.samspil.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path folder;

    @Test
    void survivesARestart() {
        RSAKey first = SigningKey.keptIn(folder);

        assertThat(SigningKey.keptIn(folder)).isEqualTo(first);
    }

    @Test
    void isReadableByItsOwnerOnly() throws Exception {
        SigningKey.keptIn(folder.resolve("made").resolve("when-missing"));

        Path file = folder.resolve("made/when-missing/identity-key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void differsFromOnePlaceToAnother() {
        assertThat(SigningKey.keptIn(folder.resolve("a"))).isNotEqualTo(SigningKey.keptIn(folder.resolve("b")));
    }

    @Test
    void saysWhatToDoAboutABrokenFileWithoutShowingIt() throws Exception {
        Files.writeString(folder.resolve("identity-key.json"), "{\"kty\":\"RSA\",\"d\":\"private-part\"");

        assertThatThrownBy(() -> SigningKey.keptIn(folder))
                .hasMessageContaining("identity-key.json")
                .hasMessageContaining("Remove the file")
                .hasMessageNotContaining("private-part")
                .hasNoCause();
    }
}
