package dk.samspil.local.process;

import dk.samspil.local.setting.EnvFile;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.Ports;
import dk.samspil.local.setting.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * A running system as commands meet it: where its doors are, who gives tokens, and where its clock is.
 *
 * @param store the connection to the simulation clock
 * @param logs where to look for them
 * @param services where each service answers, by name
 */
public record Target(
        URI gateway, URI mailbox, URI identity, Tokens tokens, String store, Map<String, URI> services, String logs) {

    /** Names a file of settings of a system that isn't started from here. */
    public static final String VARIABLE = "SAMSPIL_TARGET";

    private static final String TOKENS = "SAMSPIL_IDENTITY_TOKEN";

    public Target {
        services = Map.copyOf(services);
    }

    /** What this launcher starts. */
    public static Target local(Layout layout, Ports ports) {
        URI identity = Parts.local(ports.identity());
        return new Target(
                Parts.local(ports.gateway()),
                Parts.local(ports.mailbox()),
                identity,
                new Tokens(identity, Secrets.loadOrCreate(layout.secrets())),
                "mongodb://localhost:" + ports.store() + "/?retryWrites=false",
                Parts.services(ports),
                layout.logs().toString());
    }

    /** What somebody else has started, such as {@code docker compose}. */
    public static Target of(Path file) {
        EnvFile settings = new EnvFile(file);
        return new Target(
                settings.address("SAMSPIL_PUBLIC_URL"),
                settings.address("SAMSPIL_MAILBOX_URL"),
                settings.address("SAMSPIL_IDENTITY_URL"),
                new Tokens(
                        settings.address(TOKENS),
                        settings.value(Secrets.variable(Secrets.CLIENT_CLI)),
                        settings.value(Secrets.variable(Secrets.ACCOUNTS))),
                settings.value("SAMSPIL_STORE"),
                settings.addresses("SAMSPIL_SERVICES_", "_URL"),
                settings.value("SAMSPIL_LOGS"));
    }
}
