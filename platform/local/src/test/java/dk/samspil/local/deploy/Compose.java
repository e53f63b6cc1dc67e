package dk.samspil.local.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The file that {@code docker compose} reads, as far as tests look into it. */
final class Compose {

    static final Path ROOT = Path.of("../..");

    private final String text = read("docker-compose.yml");
    private final Map<String, Service> services = new TreeMap<>();

    record Service(Map<?, ?> content) {

        String image() {
            return String.valueOf(content.get("image"));
        }

        boolean isBuiltHere() {
            return content.containsKey("build");
        }

        Map<String, String> environment() {
            Map<?, ?> variables = content.get("environment") instanceof Map<?, ?> map ? map : Map.of();
            return variables.entrySet().stream()
                    .collect(Collectors.toMap(v -> v.getKey().toString(), v -> String.valueOf(v.getValue())));
        }

        List<String> strings(String name) {
            return content.get(name) instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
        }
    }

    Compose() {
        Map<?, ?> file = new Yaml().load(text);
        if (file.get("services") instanceof Map<?, ?> all) {
            all.forEach((name, content) -> services.put(name.toString(), new Service((Map<?, ?>) content)));
        }
    }

    String text() {
        return text;
    }

    Map<String, Service> services() {
        return services;
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
