package dk.samspil.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published language as it lies on the class path: all types of events as they are now, and as they were last released. */
public final class Contracts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FOLDER = "/contracts";
    private static final String ENDING = ".schema.json";

    private Contracts() {}

    /** All types, sorted. */
    public static List<String> types() {
        try {
            var folder = Objects.requireNonNull(Contracts.class.getResource(FOLDER + "/headers.json"))
                    .toURI();
            if (folder.getScheme().equals("file"))
                return types(Objects.requireNonNull(Path.of(folder).getParent()));
            try (var jar = FileSystems.newFileSystem(folder, Map.of())) {
                return types(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema of a type; it says the topic and the order key too, as {@code x-topic} and {@code x-key}. */
    public static JsonNode schema(String type) {
        return JSON.readTree(text(type + ENDING));
    }

    /** What the headers of every event look like. */
    public static JsonNode headers() {
        return JSON.readTree(text("headers.json"));
    }

    public static JsonNode example(String type) {
        return JSON.readTree(GoldenEvents.example(type));
    }

    /** The types of the last release: {@code {type: {schema, example}}}. */
    public static JsonNode released() {
        return JSON.readTree(text("released.json"));
    }

    /** The example of the last release, if it had the type. */
    public static Optional<JsonNode> releasedExample(String type) {
        return Optional.of(released().path(type).path("example")).filter(example -> !example.isMissingNode());
    }

    static String text(String name) {
        var path = FOLDER + "/" + name;
        try (var in = Contracts.class.getResourceAsStream(path)) {
            if (in == null) throw new AssertionError("there is no " + path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> types(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
