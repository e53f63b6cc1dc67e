package dk.samspil.registration.application.reports;

import dk.samspil.registration.domain.MunicipalityCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How many live in each municipality. Source: Statistics Denmark, 2026. */
public final class Populations {
    private final Map<MunicipalityCode, Integer> byCode = new HashMap<>();

    public Populations() {
        try (var in = Populations.class.getResourceAsStream("/reference/populations.csv")) {
            if (in == null) throw new IllegalStateException("reference/populations.csv is missing");
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(row -> byCode.put(new MunicipalityCode(row[0]), Integer.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SizeBand band(MunicipalityCode municipality) {
        return SizeBand.of(byCode.getOrDefault(municipality, 0));
    }
}
