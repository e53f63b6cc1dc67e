package dk.samspil.identity;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where this provider is, where it keeps its key, and the secrets it was given. */
@ConfigurationProperties("samspil")
record IdentitySettings(String data, String publicUrl, Provider identity, Secrets secret, List<Account> accounts) {

    Path dataFolder() {
        return Path.of(data);
    }

    record Provider(String url) {}

    record Secrets(@Nullable String accounts, Clients client) {

        record Clients(
                @Nullable String cli,
                @Nullable String notification,
                @Nullable String gateway) {}
    }
}
