package dk.samspil.local.process;

import dk.samspil.local.infrastructure.Infrastructure;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.Ports;
import dk.samspil.local.setting.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The processes of one local system, the infrastructure first. */
public final class Parts {

    public static final String INFRASTRUCTURE = "infrastructure";
    public static final List<String> SERVICES =
            List.of("registration", "progression", "conference", "notification", "operations");

    // The platform repeats by itself, and the embedded store has no sessions for the driver's retries.
    private static final String STORE_OPTIONS =
            "?serverSelectionTimeoutMS=3000&connectTimeoutMS=2000&retryWrites=false&retryReads=false";

    /**
     * The simulated clock stands still until somebody moves it, and the mailbox minds no hours. Whoever waits for bulk
     * mail has the same hours as its sender.
     */
    private static final Map<String, String> BULK_HOURS = Map.of("SAMSPIL_MAIL_BULK_HOURS", "always");

    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;

    public Parts(Layout layout, Ports ports, Secrets secrets) {
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
    }

    public List<Part> all() {
        return List.of(
                infrastructure(),
                identity(),
                service("registration", ports.registration(), Secrets.INVITATIONS, Secrets.PEOPLE),
                service("progression", ports.progression(), Secrets.PEOPLE),
                service("conference", ports.conference(), Secrets.INVITATIONS, Secrets.PEOPLE),
                notification(),
                operations(),
                gateway());
    }

    /** The port of each process, by name and in their order. */
    public static Map<String, Integer> ports(Ports ports) {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put(INFRASTRUCTURE, ports.mailbox());
        named.put("identity", ports.identity());
        named.put("registration", ports.registration());
        named.put("progression", ports.progression());
        named.put("conference", ports.conference());
        named.put("notification", ports.notification());
        named.put("operations", ports.operations());
        named.put("gateway", ports.gateway());
        return named;
    }

    /** Where each service answers, by name. */
    public static Map<String, URI> services(Ports ports) {
        Map<String, URI> services = new LinkedHashMap<>();
        ports(ports).forEach((name, port) -> {
            if (SERVICES.contains(name)) {
                services.put(name, local(port));
            }
        });
        return services;
    }

    public static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }

    private Part infrastructure() {
        return new Part(
                INFRASTRUCTURE,
                ports.mailbox(),
                layout.launcher(),
                List.of("-Xmx320m", "-Xss512k"),
                List.of("-cp", layout.launcher().toString(), Infrastructure.class.getName()),
                Map.of("SAMSPIL_DATA", layout.data().toString(), Ports.OFFSET, Integer.toString(ports.offset())),
                local(ports.mailbox()).resolve("/livez"));
    }

    private Part identity() {
        return application(
                "identity",
                layout.home().resolve("platform/identity/target/identity-1.0-SNAPSHOT-app.jar"),
                ports.identity(),
                Map.of("SAMSPIL_DATA", layout.data().toString()),
                Secrets.ACCOUNTS,
                Secrets.CLIENT_CLI,
                Secrets.CLIENT_NOTIFICATION,
                Secrets.CLIENT_GATEWAY);
    }

    private Part gateway() {
        return application(
                "gateway",
                layout.home().resolve("platform/gateway/target/gateway-1.0-SNAPSHOT-app.jar"),
                ports.gateway(),
                Map.of(
                        "SPRING_MONGODB_URI", store("gateway"),
                        "SAMSPIL_MAILBOX_URL", local(ports.mailbox()).toString()),
                Secrets.CLIENT_GATEWAY,
                Secrets.SESSIONS);
    }

    private Part notification() {
        Part plain = service(
                "notification",
                ports.notification(),
                Secrets.CLIENT_NOTIFICATION,
                Secrets.INVITATIONS,
                Secrets.PEOPLE,
                Secrets.UNSUBSCRIBE,
                Secrets.BOUNCES);
        Map<String, String> environment = new HashMap<>(plain.environment());
        environment.put("SAMSPIL_SMTP_HOST", "localhost");
        environment.put("SAMSPIL_SMTP_PORT", Integer.toString(ports.smtp()));
        environment.put("SAMSPIL_SMTP_TLS", "none");
        environment.putAll(BULK_HOURS);
        // The mailbox minds no crowds either.
        environment.put("SAMSPIL_MAIL_BULK_WAVE", "0");
        environment.put("SAMSPIL_MAIL_RATES_PERMINUTE", "0");
        // It answers at once, so mails of a service that was killed need not wait long for another sender.
        environment.put("SAMSPIL_SMTP_FINALANSWER", "20s");
        environment.put("SAMSPIL_MAIL_LEASE", "60s");
        return new Part(
                plain.name(),
                plain.port(),
                plain.jar(),
                plain.memory(),
                plain.arguments(),
                environment,
                plain.health());
    }

    /** Nothing is waited for here: it may have less memory than those that answer users. */
    private Part operations() {
        Path jar = layout.home().resolve("platform/operations/target/operations-1.0-SNAPSHOT-app.jar");
        Part plain = service("operations", jar, ports.operations());
        Map<String, String> environment = new HashMap<>(plain.environment());
        environment.putAll(BULK_HOURS);
        return new Part(
                plain.name(),
                plain.port(),
                plain.jar(),
                List.of("-Xmx144m", "-Xmn24m", "-Xss512k"),
                plain.arguments(),
                environment,
                plain.health());
    }

    private Part service(String name, int port, String... needed) {
        Path jar = layout.home().resolve(name + "-service/target/" + name + "-service-1.0-SNAPSHOT-app.jar");
        return service(name, jar, port, needed);
    }

    private Part service(String name, Path jar, int port, String... needed) {
        Map<String, String> environment = Map.of(
                "SPRING_MONGODB_URI",
                store(name),
                "SAMSPIL_BROKER",
                "localhost:" + ports.broker(),
                "SAMSPIL_CLOCK",
                "simulation");
        return application(name, jar, port, environment, needed);
    }

    private Part application(String name, Path jar, int port, Map<String, String> own, String... needed) {
        Map<String, String> environment = new HashMap<>(own);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SAMSPIL_IDENTITY_URL", local(ports.identity()).toString());
        environment.put("SAMSPIL_PUBLIC_URL", local(ports.gateway()).toString());
        services(ports)
                .forEach((service, uri) ->
                        environment.put(Secrets.variable("samspil.services." + service + ".url"), uri.toString()));
        for (String secret : needed) {
            environment.put(Secrets.variable(secret), secrets.value(secret));
        }
        return new Part(
                name,
                port,
                jar,
                Part.MEMORY,
                List.of(),
                environment,
                local(port).resolve("/actuator/health"));
    }

    private String store(String database) {
        return "mongodb://localhost:" + ports.store() + "/" + database + STORE_OPTIONS;
    }
}
