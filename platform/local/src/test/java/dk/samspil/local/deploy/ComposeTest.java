package dk.samspil.local.deploy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.local.deploy.Compose.Service;
import dk.samspil.local.process.Part;
import dk.samspil.local.process.Parts;
import dk.samspil.local.setting.Layout;
import dk.samspil.local.setting.Ports;
import dk.samspil.local.setting.Secrets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docker compose} starts what {@code ./run} starts, from images that can be trusted, without secrets of its own. */
class ComposeTest {

    private static final Set<String> IN_CONTAINERS_ONLY = Set.of(
            "JAVA_TOOL_OPTIONS",
            "SAMSPIL_LOGS",
            "SAMSPIL_TRACES_ENDPOINT",
            "SAMSPIL_IDENTITY_AUTHORIZATION",
            "SAMSPIL_IDENTITY_TOKEN",
            "SAMSPIL_IDENTITY_KEYS",
            "SAMSPIL_IDENTITY_ENDSESSION");
    /** Other products have their place. */
    private static final Set<String> STAND_INS = Set.of(Parts.INFRASTRUCTURE, "identity");

    private final Compose compose = new Compose();

    @TempDir
    static Path data;

    static List<Part> applications() {
        Parts parts = new Parts(
                new Layout(Compose.ROOT, data, data),
                new Ports(0),
                Secrets.loadOrCreate(data.resolve("secrets.properties")));
        return parts.all().stream().filter(p -> !STAND_INS.contains(p.name())).toList();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void givesEveryApplicationWhatTheLauncherGivesIt(Part part) {
        assertThat(compose.services()).containsKey(part.name());
        Map<String, String> environment = service(part.name()).environment();

        Set<String> names = new TreeSet<>(environment.keySet());
        names.removeAll(IN_CONTAINERS_ONLY);
        assertThat(names).containsExactlyInAnyOrderElementsOf(part.environment().keySet());
        assertThat(environment).containsEntry("SERVER_PORT", Integer.toString(part.port()));
    }

    /** Else what waits for its hours is missed. */
    @Test
    void tellsOperationsTheHoursOfBulkMailThatNotificationKeepsTo() {
        assertThat(hours(service("operations").environment()))
                .isNotEmpty()
                .isEqualTo(hours(service("notification").environment()));
        Map<String, Map<String, String>> launched =
                applications().stream().collect(Collectors.toMap(Part::name, part -> hours(part.environment())));
        assertThat(launched.get("operations")).isNotEmpty().isEqualTo(launched.get("notification"));
    }

    private static Map<String, String> hours(Map<String, String> environment) {
        return environment.entrySet().stream()
                .filter(v -> v.getKey().matches("SAMSPIL_MAIL_BULK_(HOURS|DAYS)|SAMSPIL_OFFICECLOSED"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void runsEveryApplicationWithoutRightsThatItDoesNotNeed(Part part) {
        Service service = service(part.name());

        assertThat(service.content().get("read_only")).isEqualTo(true);
        assertThat(service.strings("cap_drop")).containsExactly("ALL");
        assertThat(service.strings("security_opt")).containsExactly("no-new-privileges:true");
    }

    @Test
    void takesImagesOfOneVersionOnly() {
        assertThat(compose.services().values())
                .filteredOn(service -> !service.isBuiltHere())
                .hasSize(4)
                .extracting(Service::image)
                .allSatisfy(image -> assertThat(image).matches("[a-z./]+:v?\\d+\\.\\d+\\.\\d+"));
        assertThat(found("(?m)^FROM (\\S+:\\S+)", Compose.read("platform/deploy/Dockerfile")))
                .isNotEmpty()
                .allSatisfy(image -> assertThat(image).matches("[a-z-]+:\\d+\\.\\d+\\.\\d+[a-z0-9_-]*"));
    }

    @Test
    void runsItsImagesAsAnOrdinaryUser() {
        String dockerfile = Compose.read("platform/deploy/Dockerfile");

        for (String image : List.of("preparation", "application")) {
            String stage = dockerfile.substring(dockerfile.indexOf(" AS " + image + "\n"));
            int next = stage.indexOf("\nFROM ");
            assertThat(next < 0 ? stage : stage.substring(0, next)).contains("\nUSER samspil\n");
        }
    }

    @Test
    void holdsNoSecretAndNoDefaultForOne() {
        compose.services()
                .forEach((name, service) -> service.environment().entrySet().stream()
                        .filter(v -> v.getKey().matches(".*(SECRET|PASSWORD).*"))
                        .forEach(v -> assertThat(v.getValue())
                                .as(name + " " + v.getKey())
                                .matches("\\$\\{SAMSPIL_SECRET_[A-Z_]+:\\?run platform/deploy/init first}")));
    }

    @Test
    void listensToThisMachineOnly() {
        assertThat(compose.services().values())
                .flatExtracting(service -> service.strings("ports"))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }

    private Service service(String name) {
        return requireNonNull(compose.services().get(name), name);
    }

    static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .forEach(found::add);
        return found;
    }
}
