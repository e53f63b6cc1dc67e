package dk.samspil.kit.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A code list of the published language: plain lines of comma-separated values without quotes, under a heading. */
final class CodeList {
    private CodeList() {}

    static List<String[]> read(String name) {
        try (var in = CodeList.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) throw new IllegalStateException("the contracts lack reference/" + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
