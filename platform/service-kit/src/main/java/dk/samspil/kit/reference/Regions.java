package dk.samspil.kit.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The five regions, by code. */
public final class Regions {
    private final Map<String, Region> byCode = new LinkedHashMap<>();

    public Regions() {
        for (var row : CodeList.read("regions.csv")) byCode.put(row[0], new Region(row[0], row[1], row[2]));
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Region> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }
}
